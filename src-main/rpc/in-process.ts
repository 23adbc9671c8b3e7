// The contract's client without a wire: for the terminal commands, which sign in like everybody else.
import { createRouterClient } from '@orpc/server';
import type { StationClient } from '../../src-contract/station-router.ts';
import type { Language } from '../../src-core/result/language.ts';
import type { StationContext, StationRouter } from './dispatch.ts';

/** `token` is asked at every call, so that a sign-in takes effect at once. */
export const createInProcessClient = (
  router: StationRouter,
  token: () => string | null,
  language: Language = 'en',
): StationClient => {
  const client: unknown = createRouterClient(router, {
    context: (): StationContext => ({ token: token(), language }),
  });
  // A router of the contract has the contract's client; the library's types lose it on the way.
  return client as StationClient;
};
