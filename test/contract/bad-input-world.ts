// A counter in the middle of its day, so that bad input meets real sessions, receipts and deposits and gets past the
// first question.
import { randomUUID } from 'node:crypto';
import type { CountFigures } from '../../src-contract/station/drawer.ts';
import type { PaymentDraftInput } from '../../src-contract/station/payment.ts';
import { type StationWithClients, type TrainingPerson, stationWithClients } from '../support/station-client.ts';

const pieces = (denominationCents: number, quantity: number) => ({
  denominationCents,
  quantity,
  form: 'loose' as const,
});
export const FUND = [pieces(2_000, 8), pieces(1_000, 3), pieces(500, 1), pieces(100, 5)];

export interface World extends StationWithClients {
  readonly accountNo: string;
  readonly chargeId: string;
  readonly draft: PaymentDraftInput;
  /** Ana's drawer, open, and her receipt in it. */
  readonly openSession: string;
  readonly receiptNumber: string;
  readonly tenderId: string;
  /** Luis's drawer, being counted. */
  readonly countingSession: string;
  /** Grace's, closed and waiting for the bank. */
  readonly closedSession: string;
  readonly closedTenderId: string;
  readonly closedReceipt: string;
  /** A key that was used up. */
  readonly usedKey: string;
}

export const check = (amountCents: number) => ({
  tenderId: randomUUID(),
  kind: 'check' as const,
  amountCents,
  itemNumber: '1041',
  routing: '121000248',
  writtenDate: null,
  card: null,
  writer: 'a'.repeat(64),
  isUnsigned: false,
});

async function pay(station: StationWithClients, who: TrainingPerson, draft: PaymentDraftInput): Promise<string> {
  const { payment } = station.people[who];
  const { previewHash, confirmationsNeeded } = await payment.preview({ draft });
  const taken = await payment.take({ key: draft.draftId, draft, previewHash, confirmations: confirmationsNeeded });
  return taken.receiptNumber;
}

const miscellaneous = (): PaymentDraftInput => ({
  draftId: randomUUID(),
  accounts: [],
  payer: {
    name: 'Rosa Diaz',
    isHolder: false,
  },
  language: 'en',
  items: [
    {
      code: 'MISC',
      quantity: 1,
      amountCents: 2500,
      exemption: null,
    },
  ],
  tenders: [check(2500)],
});

const ALL_COUNTED: CountFigures = {
  cash: FUND,
  paper: [{ kind: 'check', itemNumber: '1041', amountCents: 2_500 }],
  cardSlipsCents: [],
};

async function open(station: StationWithClients, who: TrainingPerson, drawerId: string, key: string): Promise<string> {
  return (await station.people[who].drawer.open({ key, drawerId, counts: FUND })).sessionId;
}

/** LD4: drawers close once the ledger's check since the start is done. */
async function ledgerChecked({ people }: StationWithClients): Promise<void> {
  while ((await people.sam.station.overview()).ledgerCheck === 'running')
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
}

export async function aWorld(): Promise<World> {
  const station = await stationWithClients();
  const { ana, luis, grace, sam } = station.people;
  const hits = await ana.accounts.search({ query: 'a', limit: 50 });
  const owing = hits.find(({ balanceCents, cashOnly }) => balanceCents > 0 && !cashOnly);
  if (owing === undefined) throw new Error('nobody owes anything');
  const account = await ana.accounts.get({ accountNo: owing.accountNo });
  const usedKey = randomUUID();
  const openSession = await open(station, 'ana', '1', usedKey);
  const receiptNumber = await pay(station, 'ana', miscellaneous());
  const receipt = await ana.receipts.get({ receiptNumber });
  const countingSession = await open(station, 'luis', '2', randomUUID());
  await pay(station, 'luis', miscellaneous());
  await luis.drawer.startCount({ key: randomUUID(), sessionId: countingSession });
  const closedSession = await open(station, 'grace', '3', randomUUID());
  const closedReceipt = await pay(station, 'grace', miscellaneous());
  await grace.drawer.startCount({ key: randomUUID(), sessionId: closedSession });
  await grace.drawer.submitCount({ key: randomUUID(), sessionId: closedSession, figures: ALL_COUNTED });
  await ledgerChecked(station);
  await sam.drawer.accept({ key: randomUUID(), sessionId: closedSession, reason: null });
  const { accountNo } = account;
  const closed = await grace.receipts.get({ receiptNumber: closedReceipt });
  return {
    ...station,
    accountNo,
    openSession,
    receiptNumber,
    countingSession,
    closedSession,
    usedKey,
    closedReceipt,
    chargeId: account.charges[0]?.chargeId ?? '',
    tenderId: receipt.tenders[0]?.tenderId ?? '',
    closedTenderId: closed.tenders[0]?.tenderId ?? '',
    draft: {
      draftId: randomUUID(),
      payer: {
        name: 'Rosa Diaz',
        isHolder: false,
        accountNo,
      },
      language: 'en',
      accounts: [
        {
          accountNo,
          amountCents: 500,
          mode: { kind: 'own_amount' },
        },
      ],
      items: [
        {
          code: 'CART',
          quantity: 1,
          amountCents: null,
          exemption: 'church',
        },
      ],
      tenders: [check(6500)],
    },
  };
}
