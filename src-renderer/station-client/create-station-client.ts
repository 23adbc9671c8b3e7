// The screen's end of the contract.
import { createORPCClient } from '@orpc/client';
import type { StationClient } from '../../src-contract/station-router.ts';
import { useLanguage } from '../app/texts/texts.ts';
import { type Connection, useConnection } from './connection.ts';
import { type OpenLine, lineOfThisPage } from './line.ts';
import { createReconnectingLink } from './reconnecting-link.ts';
import { refusalOf } from './refusal-of.ts';
import { type TokenKeeper, createTokenKeeper } from './token-keeper.ts';

export interface StationConnection {
  readonly client: StationClient;
  readonly token: TokenKeeper;
  readonly close: () => void;
}

export interface StationClientOptions {
  /** Told the code of every refusal: the place to notice `caller_is_signed_in` and `session_is_unlocked`. */
  readonly onRefusal?: (code: string) => void;
  readonly openLine?: OpenLine;
  readonly token?: TokenKeeper;
  readonly onConnection?: (connection: Connection) => void;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export function createStationClient(options: StationClientOptions = {}): StationConnection {
  const token = options.token ?? createTokenKeeper(sessionStorage);
  const { link, close } = createReconnectingLink({
    openLine: options.openLine ?? lineOfThisPage(),
    headers: (): Record<string, string> => {
      const value = token.get();
      const screen = { 'accept-language': useLanguage.getState().language };
      return value === null ? screen : { ...screen, authorization: `Bearer ${value}` };
    },
    onConnection: options.onConnection ?? useConnection.getState().say,
    wait: options.wait ?? sleep,
    now: () => Date.now(),
  });
  const watched: typeof link = {
    call: async (path, input, callOptions) => {
      try {
        return await link.call(path, input, callOptions);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal !== null) options.onRefusal?.(refusal.code);
        throw error;
      }
    },
  };
  return { client: createORPCClient(watched), token, close };
}
