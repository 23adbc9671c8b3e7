// What every transport does alike: the token is read from the call's own header, so that one connection serves one
// person after another, and a call that cannot be read is refused by code.
import { ORPCError } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import { refusedAnswer } from './answers.ts';
import type { StationContext } from './dispatch.ts';

const BEARER = /^Bearer ([0-9A-Za-z._~+/=-]{1,200})$/;

export const tokenIn = (header: string | readonly string[] | undefined): string | null =>
  typeof header === 'string' ? (BEARER.exec(header)?.[1] ?? null) : null;

type Interceptors = NonNullable<StandardHandlerOptions<StationContext>['interceptors']>;

export const callInterceptors: Interceptors = [
  async (call) => {
    try {
      return await call.next({ ...call, context: { token: tokenIn(call.request.headers['authorization']) } });
    } catch (error) {
      if (error instanceof ORPCError) throw error;
      throw refusedAnswer({ code: 'input_is_well_formed', details: { path: 'input' } });
    }
  },
];

/** Context before the call's header has been read. */
export const NO_TOKEN: StationContext = { token: null };
