// For each procedure of the contract: who calls it, and input that is well formed. Where a call would post something, the
// input is such that a rule refuses it as late as possible: then nothing is ever posted, whatever a case does to a field.
import { randomUUID } from 'node:crypto';
import { TRAINING_SECRET, type TrainingPerson } from '../support/station-client.ts';
import { DRAWER_BASES } from './bad-input-bases-drawer.ts';
import { CORRECTION_BASES } from './bad-input-bases-corrections.ts';
import { DEPOSIT_BASES } from './bad-input-bases-deposits.ts';
import { LEDGER_BASES } from './bad-input-bases-ledger.ts';
import { REPORT_BASES } from './bad-input-bases-reports.ts';
import { MAIL_BASES } from './bad-input-bases-mail.ts';
import { printersBases } from './bad-input-bases-printers.ts';
import { PRIVACY_BASES } from './bad-input-bases-privacy.ts';
import { FUND, type World, check } from './bad-input-world.ts';

export interface Base {
  readonly who: TrainingPerson | 'nobody';
  readonly inputs: (world: World) => readonly unknown[];
  /** It may be accepted: it changes nothing in the ledger. */
  readonly mayBeAccepted?: true;
  /** AC5: a wrong secret is an event. */
  readonly recordsFailures?: true;
  /** It ends or locks the sign-in, which is one of its own. */
  readonly endsSignIn?: true;
}

const NOTHING: Base['inputs'] = () => [undefined];
const id = randomUUID;
const NOWHERE = '0190b5a0-0000-7000-8000-0000000000ff';
const NO_RECEIPT = 'T-01A-2026-9999999';
const approval = 'nobody said yes';
const onNoSession = () => ({ key: id(), sessionId: NOWHERE });
const harmless = (who: TrainingPerson | 'nobody', inputs: Base['inputs'] = NOTHING): Base => ({
  who,
  inputs,
  mayBeAccepted: true,
});

const SOME_COUNT = {
  cash: FUND,
  paper: [{ kind: 'check', itemNumber: '1041', amountCents: 2_500 }],
  cardSlipsCents: [500],
};
const person = { displayName: 'Ana the Second', role: 'cashier', language: 'en' };
const card = { brand: 'VISA', lastFour: '1111', approvalCode: 'A12345', terminal: 'T1' };
const cash = { itemNumber: null, routing: null, writtenDate: null, card: null };

/** The draft with each way of saying what it pays. */
function drafts({ draft, accountNo, chargeId }: World): readonly (typeof draft)[] {
  const paying = (mode: (typeof draft)['accounts'][number]['mode']) => ({
    ...draft,
    draftId: id(),
    accounts: [
      {
        accountNo,
        amountCents: 500,
        mode,
      },
    ],
  });
  return [
    paying({ kind: 'whole_balance' }),
    paying({ kind: 'own_amount' }),
    paying({ kind: 'past_due' }),
    paying({ kind: 'one_bill', billDate: '2026-11-13' }),
    paying({ kind: 'chosen_charges', chargeIds: [chargeId] }),
    paying({ kind: 'customer_direction', parts: [{ service: 'WATER', amountCents: 500 }] }),
    {
      ...draft,
      draftId: id(),
      accounts: [],
      items: [
        {
          code: 'MISC',
          quantity: 2,
          amountCents: 250,
          exemption: null,
        },
      ],
      tenders: [
        {
          ...cash,
          tenderId: id(),
          kind: 'card',
          amountCents: 250,
          card,
        },
        {
          ...cash,
          tenderId: id(),
          kind: 'cash',
          amountCents: 2e3,
        },
        {
          ...check(250),
          writtenDate: '2026-11-20',
        },
      ],
    },
  ];
}

/** A bag that agrees with its receipts, and one with more in it. */
function bags({ closedSession, closedTenderId }: World) {
  const right = {
    depositId: id(),
    depositoryId: 'general',
    bagNumber: 'BAG-1',
    drops: [],
    exceptions: [],
    sessions: [
      {
        sessionId: closedSession,
        kept: FUND,
      },
    ],
    cash: [],
    tenderIds: [closedTenderId],
  };
  const found = { kind: 'in_bag_not_receipted', tenderId: null, itemNumber: '77', amountCents: 100 };
  return [right, { ...right, cash: FUND, drops: [NOWHERE], exceptions: [{ ...found, reason: 'found in the bag' }] }];
}

const wizard = {
  administrator: {
    signInName: 'olga',
    displayName: 'Olga Berg',
    secret: TRAINING_SECRET,
  },
  city: 'Riverton',
  officeName: 'Riverton Utilities',
  officeAddress: '100 Main St',
  officeCode: '07',
  stationLetter: 'B',
  timeZone: 'America/Chicago',
  drawers: [
    {
      name: 'Drawer 1',
      changeFundCents: 2e4,
    },
  ],
};

export const BASES: Readonly<Record<string, Base>> = {
  'launch.status': harmless('nobody'),
  'launch.policies': harmless('nobody'),
  'launch.open': harmless('nobody', () => [{ mode: 'training' }]),
  'launch.setUp': {
    who: 'nobody',
    inputs: () => [
      { ...wizard, policy: { kind: 'named', name: 'riverton' } },
      { ...wizard, policy: { kind: 'document', text: '{}' } },
    ],
  },
  'launch.trainingSignIns': harmless('nobody'),
  'auth.signIn': {
    who: 'nobody',
    recordsFailures: true,
    inputs: () => [
      {
        signInName: 'nobody',
        secret: 'guessed wrong',
      },
    ],
  },
  'auth.unlock': { who: 'nobody', inputs: () => [{ secret: 'guessed wrong' }] },
  'auth.lock': { ...harmless('ida'), endsSignIn: true },
  'auth.signOut': { ...harmless('ida'), endsSignIn: true },
  'auth.me': harmless('ida'),
  ...DRAWER_BASES,
  'approvals.grant': {
    who: 'ana',
    recordsFailures: true,
    inputs: ({ receiptNumber }) => [
      {
        procedure: 'payment.void',
        input: {
          key: id(),
          receiptNumber,
          reason: 'the wrong account',
        },
        signInName: 'nobody',
        secret: 'guessed wrong',
      },
    ],
  },
  'users.list': harmless('omar'),
  'users.add': {
    who: 'omar',
    inputs: () => [{ key: id(), signInName: 'ana', ...person, secret: 'long enough' }],
  },
  'users.change': {
    who: 'omar',
    inputs: () => [{ key: id(), userId: NOWHERE, signInName: 'ana', ...person, active: true }],
  },
  'users.declaredAccounts': harmless('omar', () => [{ userId: NOWHERE }]),
  'users.declareAccounts': {
    who: 'omar',
    inputs: ({ accountNo }) => [{ key: id(), userId: NOWHERE, accountNos: [accountNo, accountNo] }],
  },
  'users.setSecret': { who: 'omar', inputs: () => [{ userId: NOWHERE, secret: 'long enough' }] },
  'users.changeMySecret': {
    who: 'ida',
    recordsFailures: true,
    inputs: () => [
      {
        oldSecret: 'guessed wrong',
        newSecret: 'long enough',
      },
    ],
  },
  'station.overview': harmless('ida'),
  'station.policy': harmless('ida'),
  'station.approvers': harmless('ana', () => [{ act: 'void.approve' }]),
  'station.verifyLedger': harmless('sam'),
  'station.retryPrinter': harmless('ana'),
  'accounts.search': harmless('ana', () => [{ query: 'maria', limit: 5 }]),
  'accounts.get': harmless('ana', ({ accountNo }) => [{ accountNo }]),
  'drawer.open': {
    who: 'sam',
    inputs: () => [
      { key: id(), drawerId: '3', counts: FUND.slice(1), approval },
      { key: id(), drawerId: '3', counts: FUND.slice(1) },
      { key: id(), drawerId: '3', counts: FUND.slice(1), takesOverFrom: NOWHERE },
    ],
  },
  'drawer.mine': harmless('ana'),
  'drawer.list': harmless('ana', () => [{ state: 'open', limit: 20 }]),
  'drawer.moveCash': {
    who: 'ana',
    inputs: ({ openSession }) => {
      const move = { key: id(), sessionId: openSession, kind: 'to_vault', counts: FUND };
      return [move, { ...move, approval }];
    },
  },
  'drawer.openWithoutSale': { who: 'ana', inputs: () => [{ ...onNoSession(), reason: 'change' }] },
  'drawer.startCount': { who: 'ana', inputs: () => [onNoSession()] },
  'drawer.saveCount': harmless('luis', ({ countingSession }) => [{ sessionId: countingSession, figures: SOME_COUNT }]),
  'drawer.myCount': harmless('luis', ({ countingSession }) => [{ sessionId: countingSession }]),
  'drawer.putCountAside': { who: 'luis', inputs: () => [onNoSession()] },
  'drawer.submitCount': {
    who: 'luis',
    inputs: ({ countingSession }) => [
      { key: id(), sessionId: countingSession, figures: { ...SOME_COUNT, cash: null, paper: null } },
      { ...onNoSession(), figures: SOME_COUNT },
      { ...onNoSession(), figures: SOME_COUNT, approval },
    ],
  },
  'drawer.review': harmless('sam', ({ closedSession }) => [{ sessionId: closedSession }]),
  'drawer.recount': { who: 'sam', inputs: () => [{ ...onNoSession(), reason: 'again' }] },
  'drawer.accept': { who: 'sam', inputs: () => [{ ...onNoSession(), reason: 'coins' }] },
  'drawer.closingReport': harmless('sam', ({ closedSession }) => [{ sessionId: closedSession }]),
  'payment.readScan': harmless('ana', ({ accountNo }) => [{ text: accountNo }]),
  'payment.readCheck': harmless('ana', () => [{ line: 'T121000248T 987654321U 1041' }]),
  'payment.toEndorse': harmless('ana'),
  'payment.endorse': { who: 'ana', inputs: () => [{ key: id(), receiptNumber: NO_RECEIPT }] },
  'payment.preview': harmless('ana', (world) => drafts(world).map((draft) => ({ draft }))),
  'mail.preview': harmless('grace', (world) => drafts(world).map((draft) => ({ draft }))),
  'mail.take': {
    who: 'grace',
    inputs: (world) =>
      drafts(world).map((draft) => ({
        key: draft.draftId,
        draft,
        previewHash: 'of another preview',
        approval,
        printsReceipt: true,
        confirmations: ['overpayment', 'duplicate_tender'],
      })),
  },
  'payment.current': harmless('ana'),
  'payment.take': {
    who: 'ana',
    inputs: (world) =>
      drafts(world).map((draft) => ({
        key: draft.draftId,
        draft,
        previewHash: 'of another preview',
        approval,
        overrideReason: 'the bank says the funds are good',
        confirmations: ['overpayment', 'duplicate_tender', 'tender_above_total'],
      })),
  },
  'payment.held': harmless('ana'),
  'payment.hold': harmless('ana', (world) => drafts(world).map((draft) => ({ draft, note: 'went to the car' }))),
  'payment.resume': { who: 'ana', inputs: () => [{ draftId: NOWHERE }] },
  'payment.discard': { who: 'ana', inputs: () => [{ draftId: NOWHERE }] },
  'payment.requestVoid': {
    who: 'ana',
    inputs: () => [{ key: id(), receiptNumber: NO_RECEIPT, reason: 'the wrong account' }],
  },
  'payment.void': {
    who: 'ana',
    inputs: ({ receiptNumber }) => {
      const input = { key: id(), receiptNumber, reason: 'the wrong account' };
      return [input, { ...input, approval }];
    },
  },
  'payment.correctTender': {
    who: 'ana',
    inputs: ({ receiptNumber, tenderId }) => {
      const tender = { tenderId: id(), kind: 'money_order', itemNumber: '88', routing: null, writtenDate: null };
      const input = { key: id(), receiptNumber, tenderId, reason: 'a money order' };
      return [
        { ...input, tender: { ...tender, card: null } },
        { ...input, tender: { ...tender, kind: 'card', itemNumber: null, card }, approval },
      ];
    },
  },
  'receipts.list': harmless('ana', ({ openSession }) => [
    { query: 'diaz', sessionId: openSession, before: 9_999, limit: 50 },
  ]),
  'receipts.get': harmless('ana', ({ receiptNumber }) => [{ receiptNumber }]),
  'receipts.last': harmless('ana'),
  'receipts.reprint': { who: 'ana', inputs: () => [{ key: id(), receiptNumber: NO_RECEIPT }] },
  'receipts.printJobs': harmless('ana'),
  'receipts.settlePrint': { who: 'ana', inputs: () => [{ jobId: NOWHERE, as: 'print_again' }] },
  ...printersBases,
  'deposits.candidates': harmless('grace'),
  'deposits.depositories': harmless('grace'),
  'deposits.check': harmless('grace', (world) => bags(world).map((draft) => ({ draft }))),
  'deposits.draft': harmless('grace'),
  'deposits.seal': {
    who: 'grace',
    inputs: (world) =>
      bags(world).flatMap((draft) => [
        { key: id(), draft },
        { key: id(), draft, approval },
      ]),
  },
  'deposits.handOver': {
    who: 'grace',
    inputs: () => [{ key: id(), depositId: NOWHERE, carrier: 'Badger Armored', note: 'by the back door' }],
  },
  'deposits.confirm': {
    who: 'sam',
    inputs: () => [{ key: id(), depositId: NOWHERE, bankCents: 100, bankDate: '2026-11-23', bankReference: 'BR 1' }],
  },
  'deposits.list': harmless('grace', () => [{ limit: 10 }]),
  'deposits.get': harmless('grace', () => [{ depositId: NOWHERE }]),
  'deposits.slip': harmless('grace', () => [{ depositId: NOWHERE }]),
  'documents.closingReport': harmless('sam', () => [{ sessionId: NOWHERE }]),
  'documents.overShortReport': harmless('sam', () => [{ sessionId: NOWHERE }]),
  'documents.xReport': harmless('sam', () => [{ sessionId: NOWHERE }]),
  'documents.depositPaper': harmless('grace', () => [{ depositId: NOWHERE, paper: 'bag_label' }]),
  'extracts.startImport': harmless('sam', () => [
    { folder: '/no/such/folder', acceptRejects: true, acceptOlder: true },
  ]),
  'extracts.progress': harmless('sam'),
  'extracts.cancelImport': harmless('sam'),
  ...CORRECTION_BASES,
  ...DEPOSIT_BASES,
  ...MAIL_BASES,
  ...LEDGER_BASES,
  ...PRIVACY_BASES,
  ...REPORT_BASES,
};
