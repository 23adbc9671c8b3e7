// What every transport does alike: the token and the screen's language are read from the call's own headers, so that one
// connection serves one person after another, and a call that cannot be read is refused by code.
import { ORPCError } from '@orpc/server';
import type { StandardHandlerOptions } from '@orpc/server/standard';
import type { Language } from '../../src-core/result/language.ts';
import { refusedAnswer } from './answers.ts';
import type { StationContext } from './dispatch.ts';

const BEARER = /^Bearer ([0-9A-Za-z._~+/=-]{1,200})$/;

export const tokenIn = (header: string | readonly string[] | undefined): string | null =>
  typeof header === 'string' ? (BEARER.exec(header)?.[1] ?? null) : null;

const languageIn = (header: string | readonly string[] | undefined): Language => (header === 'es' ? 'es' : 'en');

type Interceptors = NonNullable<StandardHandlerOptions<StationContext>['interceptors']>;

export const callInterceptors: Interceptors = [
  async (call) => {
    const { authorization, 'accept-language': screen } = call.request.headers;
    const language = languageIn(screen);
    try {
      return await call.next({ ...call, context: { token: tokenIn(authorization), language } });
    } catch (error) {
      if (error instanceof ORPCError) throw error;
      throw refusedAnswer({ code: 'input_is_well_formed', details: { path: 'input' } }, language);
    }
  },
];

/** Context before the call's header has been read. */
export const NO_TOKEN: StationContext = { token: null, language: 'en' };
