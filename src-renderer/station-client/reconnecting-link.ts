// Keeps one connection to the station and makes a new one when it ends. A call while the first is being made waits; a
// call during an outage fails at once and says so, because a cashier must not look at a spinner.
import { type ClientContext, type ClientLink, ORPCError } from '@orpc/client';
import type { Connection } from './connection.ts';
import type { Line, OpenLine } from './line.ts';
import { StationUnreachable } from './station-unreachable.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4_000;

export interface ReconnectingOptions {
  readonly openLine: OpenLine;
  readonly headers: () => Record<string, string>;
  readonly onConnection: (connection: Connection) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

export interface ReconnectingLink {
  readonly link: ClientLink<ClientContext>;
  readonly close: () => void;
}

export function createReconnectingLink(options: ReconnectingOptions): ReconnectingLink {
  let line: Line | null = null;
  let isClosed = false;
  let settleFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    settleFirst = resolve;
  });

  async function connect(): Promise<Line | null> {
    try {
      return await options.openLine(options.headers);
    } catch {
      return null;
    }
  }

  async function keep(): Promise<void> {
    let since: number | null = null;
    let waitMs = FIRST_WAIT_MS;
    while (!isClosed) {
      const opened = await connect();
      if (opened !== null) {
        line = opened;
        since = null;
        waitMs = FIRST_WAIT_MS;
        options.onConnection({ state: 'connected' });
        settleFirst();
        if (isClosed) opened.end();
        await opened.ended;
        line = null;
      }
      if (isClosed) return;
      since ??= options.now();
      options.onConnection({ state: 'reconnecting', since });
      settleFirst();
      await options.wait(waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }
  void keep();

  return {
    close: () => {
      isClosed = true;
      line?.end();
    },
    link: {
      call: async (path, input, callOptions) => {
        await first;
        const used = line;
        if (used === null) throw new StationUnreachable();
        try {
          return await used.link.call(path, input, callOptions);
        } catch (error) {
          if (error instanceof ORPCError || used.isOpen()) throw error;
          throw new StationUnreachable({ cause: error });
        }
      },
    },
  };
}
