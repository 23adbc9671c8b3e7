// The sign-in's token: in memory, and in this tab's storage so that a reload stays signed in. It ends with the tab.

const NAME = 'coffer.token';

export interface TokenKeeper {
  readonly get: () => string | null;
  readonly set: (token: string) => void;
  readonly clear: () => void;
}

export function createTokenKeeper(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): TokenKeeper {
  let token = storage.getItem(NAME);
  return {
    get: () => token,
    set: (value) => {
      token = value;
      storage.setItem(NAME, value);
    },
    clear: () => {
      token = null;
      storage.removeItem(NAME);
    },
  };
}
