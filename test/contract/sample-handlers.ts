// Real handlers for a handful of procedures, enough to drive every path of dispatch: answers, refusals, hidden fields,
// faults. All others refuse, so that the object has the contract's whole shape.
import { isContractProcedure } from '@orpc/contract';
import { stationContract } from '../../src-contract/station-router.ts';
import type { SessionView } from '../../src-contract/station/drawer.ts';
import { InvariantViolation, ok, refuse } from '../../src-core/result/result.ts';
import type { Access } from '../../src-main/rpc/dispatch.ts';
import type { Handlers } from '../../src-main/rpc/handlers.ts';
import type { Caller } from '../../src-main/services/caller.ts';

export const ANA: Caller = {
  userId: 'u-ana',
  displayName: 'Ana Ruiz',
  role: 'cashier',
  language: 'en',
  signInId: 's-1',
};
export const SAM: Caller = {
  userId: 'u-sam',
  displayName: 'Sam Cole',
  role: 'supervisor',
  language: 'en',
  signInId: 's-2',
};
export const AUDITOR: Caller = {
  userId: 'u-aud',
  displayName: 'Ida Wolf',
  role: 'auditor',
  language: 'en',
  signInId: 's-3',
};

/** Reads Spanish. */
export const LUIS: Caller = {
  userId: 'u-luis',
  displayName: 'Luis Ortega',
  role: 'cashier',
  language: 'es',
  signInId: 's-4',
};

export const ANA_TOKEN = 'token-ana';
export const LUIS_TOKEN = 'token-luis';
export const SAM_TOKEN = 'token-sam';
export const AUDITOR_TOKEN = 'token-auditor';
export const LOCKED_TOKEN = 'token-locked';

export const sampleAccess: Access = {
  resolve: (token) => {
    if (token === ANA_TOKEN) return ANA;
    if (token === LUIS_TOKEN) return LUIS;
    if (token === SAM_TOKEN) return SAM;
    if (token === AUDITOR_TOKEN) return AUDITOR;
    return token === LOCKED_TOKEN ? 'locked' : null;
  },
};

export const SESSION_ID = '0190b5a0-0000-7000-8000-000000000001';

const session: SessionView = {
  sessionId: SESSION_ID,
  drawerId: '2',
  drawerName: 'Drawer 2',
  ownerId: ANA.userId,
  ownerName: ANA.displayName,
  state: 'in_review',
  businessDate: '2025-11-20',
  openedAt: '2025-11-20T14:02:00Z',
  closedAt: null,
  fundCents: 20_000,
  startingCashCents: 20_000,
  attempt: 1,
  receiptCount: 41,
  noSaleCount: 0,
  heldPayments: 0,
  voidsRequested: 0,
  standInId: null,
  standInName: null,
  isHandedOver: false,
};

const refuseAll = () => refuse('user_is_on_file');

const shapeOf = (node: object): object =>
  isContractProcedure(node)
    ? refuseAll
    : Object.fromEntries(Object.entries(node).map(([name, child]) => [name, shapeOf(child as object)]));

const receiptRow = (issuerId: string, amount: number) => ({
  receiptNumber: `01A-2025-${String(amount).padStart(7, '0')}`,
  issuedAt: '2025-11-20T15:00:00Z',
  businessDate: '2025-11-20',
  sessionId: SESSION_ID,
  issuerName: issuerId,
  payerName: null,
  accountNos: ['1000210631'],
  kinds: ['cash' as const],
  state: 'issued' as const,
  blind: [issuerId],
  appliedCents: amount,
});

export interface SampleHandlers {
  readonly handlers: Handlers;
  /** From then on `accounts.get` throws as a store does, with this code. */
  readonly breakWith: (code: string) => void;
  /** Every call that reached a handler. */
  readonly reached: { readonly procedure: string; readonly caller: Caller | null; readonly input: unknown }[];
}

export function createSampleHandlers(): SampleHandlers {
  let code: string | undefined;
  const reached: SampleHandlers['reached'] = [];
  const rest = shapeOf(stationContract) as Handlers;
  const handlers: Handlers = {
    ...rest,
    auth: {
      ...rest.auth,
      signOut: (caller) => {
        reached.push({ procedure: 'auth.signOut', caller, input: undefined });
        return ok({});
      },
      unlock: (caller, _input, call) => {
        reached.push({ procedure: 'auth.unlock', caller, input: call.token });
        return refuse('sign_in_is_right');
      },
    },
    accounts: {
      ...rest.accounts,
      search: async (caller, input) => {
        reached.push({ procedure: 'accounts.search', caller, input });
        await Promise.resolve();
        return ok([]);
      },
      get: () => {
        throw Object.assign(new Error('SELECT secret_thing FROM accounts WHERE name = Muñoz'), code && { code });
      },
    },
    drawer: {
      ...rest.drawer,
      mine: () => {
        throw new InvariantViolation('drawer expects 12345 cents');
      },
      openWithoutSale: (caller, input) => {
        reached.push({ procedure: 'drawer.openWithoutSale', caller, input });
        return ok({});
      },
      moveCash: () => refuse('tender_amount_is_above_zero', { kind: 'money_order' }),
      review: () =>
        ok({
          session,
          blind: [ANA.userId],
          kinds: [
            { kind: 'cash', expectedCents: 777, expectedItems: 0, countedCents: 777, items: 0, overShortCents: 0 },
          ],
          cash: null,
          attempts: [],
          unmatched: [],
          candidates: [],
          toleranceCents: 500,
          reasonRequired: true,
        }),
    },
    receipts: {
      ...rest.receipts,
      list: () => ok([receiptRow(ANA.userId, 5138), receiptRow(SAM.userId, 1234)]),
    },
    // An answer that the contract does not know is a bug, and dispatch must not let it out.
    station: {
      ...rest.station,
      retryPrinter: (() => ok('total 98765')) as unknown as Handlers['station']['retryPrinter'],
    },
  };
  return {
    handlers,
    reached,
    breakWith: (found) => {
      code = found;
    },
  };
}
