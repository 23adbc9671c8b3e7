// Which handler a press goes to. Pure over what is mounted and where the focus is; `use-key.ts` joins it to the window.
import { type KeyBinding, type KeyId, bindingOf, keyIds } from './key-bindings.ts';

/** Returns false to decline: the press then goes to the handler mounted before it. */
export type KeyHandler = () => boolean | void;

export interface KeyPlace {
  readonly screen: string;
  /** `data-key-field` of the focused field, if any. */
  readonly field: string | null;
  readonly isInDialog: boolean;
  /** A button, list, search box or text area that has its own use for Enter and Space: only its own field's bindings act. */
  readonly ownsEnter: boolean;
}

const isInScope = (binding: KeyBinding, place: KeyPlace): boolean => {
  if (binding.scope === 'always') return true;
  if (place.isInDialog) return binding.scope === 'dialog';
  return binding.scope === 'frame' || binding.scope === place.screen;
};

/** Every binding that the press could mean here, the most particular first: field, screen, frame. */
export function candidates(combo: string, place: KeyPlace): readonly KeyId[] {
  const isOwned = place.ownsEnter && (combo === 'Enter' || combo === 'Space');
  const rank = (id: KeyId): number =>
    bindingOf(id).field === undefined ? (bindingOf(id).scope === 'frame' ? 2 : 1) : 0;
  return keyIds()
    .filter((id) => {
      const binding = bindingOf(id);
      if (!binding.keys.includes(combo) || !isInScope(binding, place)) return false;
      return binding.field === undefined ? !isOwned : binding.field === place.field;
    })
    .toSorted((left, right) => rank(left) - rank(right));
}

/** The handlers that screens have mounted, the last one first in line. */
export class KeyHandlers {
  readonly #byId = new Map<KeyId, KeyHandler[]>();

  add(id: KeyId, handler: KeyHandler): () => void {
    const list = this.#byId.get(id) ?? [];
    this.#byId.set(id, [...list, handler]);
    return () => {
      this.#byId.set(
        id,
        (this.#byId.get(id) ?? []).filter((each) => each !== handler),
      );
    };
  }

  has(id: KeyId): boolean {
    return (this.#byId.get(id)?.length ?? 0) > 0;
  }

  /** True when a handler took the press. */
  run(combo: string, place: KeyPlace): boolean {
    return candidates(combo, place).some((id) => this.runOne(id));
  }

  /** The same for one binding, whatever its key: asked for by name. */
  runOne(id: KeyId): boolean {
    return (this.#byId.get(id) ?? []).toReversed().some((handler) => handler() !== false);
  }
}
