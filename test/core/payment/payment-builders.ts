// A counter in Riverton on 2026-11-23: Ana's open drawer, an account that owes 276.85 (133.48 of it past due), one that
// takes no checks, and the state that a payment is decided on.
import type { Account, OpenCharge } from '../../../src-core/account/account.ts';
import type { DecisionContext, Person } from '../../../src-core/ledger/decision.ts';
import { canonicalJson } from '../../../src-core/ledger/canonical-json.ts';
import { cents, signedCents } from '../../../src-core/money/cents.ts';
import type { AllocationMode } from '../../../src-core/payment/allocation/allocation.ts';
import type { DraftAccount, PaymentDraft } from '../../../src-core/payment/payment-draft.ts';
import { type AccountOnFile, type PaymentPreview, previewFacts } from '../../../src-core/payment/payment-preview.ts';
import { previewPayment } from '../../../src-core/payment/preview-payment.ts';
import type { TakePayment, TakePaymentState } from '../../../src-core/payment/take-payment-state.ts';
import type { CityPolicy } from '../../../src-core/policy/city-policy.ts';
import type { Result } from '../../../src-core/result/result.ts';
import { cityPolicy } from '../policy/city-policy-file.ts';
import { ACCOUNT_NO, BUSINESS_DATE, GOLDEN_ACCOUNT } from './allocation/golden-account.ts';

export const RIVERTON: CityPolicy = cityPolicy('riverton');
export const ANA: Person = { userId: 'ana', role: 'cashier' };
export const BEN: Person = { userId: 'ben', role: 'senior_cashier' };
export const SUE: Person = { userId: 'sue', role: 'supervisor' };
export const NOW = '2026-11-23T16:00:00.000Z';

/** Its whole balance and what of it is past due. */
export const BALANCE = 27_685;
export const PAST_DUE = 13_348;
export const NO_CHECKS_NO = '1000210649';
export { ACCOUNT_NO, BUSINESS_DATE };

const account = (fields: Partial<Account>): Account => ({
  accountNo: ACCOUNT_NO,
  customerName: 'Ana Muñoz',
  serviceAddress: '418 Oak St',
  unit: 'Apt 3',
  city: 'Riverton',
  zip: '53511',
  mailingAddress: '',
  phone: '',
  email: '',
  class: 'RES',
  status: 'ACTIVE',
  cycle: '02',
  route: '14',
  meterNo: '',
  cashOnly: false,
  cutoffDate: null,
  autopay: false,
  notes: '',
  ...fields,
});

export const onFile = (
  fields: Partial<Account> = {},
  charges: readonly OpenCharge[] = GOLDEN_ACCOUNT,
): AccountOnFile => ({
  account: account(fields),
  charges,
  asOf: '2026-11-23T07:45:00.000Z',
  isAddressProtected: false,
});

const CHARGE: OpenCharge = {
  chargeId: 'n-1',
  accountNo: NO_CHECKS_NO,
  service: 'WATER',
  kind: 'USAGE',
  billDate: '2026-11-11',
  dueDate: '2026-12-01',
  amountCents: signedCents(4_000),
  openCents: signedCents(4_000),
  description: 'Water',
};

/** Golden account, and one without checks that owes 40.00. */
export const ACCOUNTS: readonly AccountOnFile[] = [
  onFile(),
  onFile({ accountNo: NO_CHECKS_NO, customerName: 'Lou Berg', cashOnly: true }, [CHARGE]),
];

export const paying = (
  amountCents: number,
  mode: AllocationMode = { kind: 'own_amount' },
  accountNo = ACCOUNT_NO,
): DraftAccount => ({ accountNo, amountCents: cents(amountCents), mode });

export const draft = (fields: Partial<PaymentDraft> = {}): PaymentDraft => ({
  draftId: '0190a1b2-1111-7000-8000-000000000001',
  accounts: [paying(5_000)],
  items: [],
  tenders: [],
  payer: { name: null, isHolder: true },
  language: 'en',
  ...fields,
});

export const preview = (
  given: PaymentDraft,
  policy: CityPolicy = RIVERTON,
  accounts: readonly AccountOnFile[] = ACCOUNTS,
): ReturnType<typeof previewPayment> => previewPayment(given, accounts, policy, BUSINESS_DATE);

/** The value of an answer that must not be a refusal. */
export function accepted<Value>(answer: Result<Value>): Value {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`);
  return answer.value;
}

export const codeOf = (answer: Result<unknown>): string => (answer.ok ? 'accepted' : answer.refusal.code);

export const hashOf = (shown: PaymentPreview): string => canonicalJson(previewFacts(shown));

export const context = (fields: Partial<DecisionContext> = {}): DecisionContext => ({
  now: NOW,
  today: BUSINESS_DATE,
  actor: ANA,
  approver: null,
  policy: RIVERTON,
  ...fields,
});

export const SESSION = {
  sessionId: 'session-1',
  drawerId: '2',
  state: 'open',
  ownerId: ANA.userId,
  businessDate: BUSINESS_DATE,
} as const;

/** State and command of a payment that was previewed as the draft stands. */
export function ready(
  given: PaymentDraft,
  policy: CityPolicy = RIVERTON,
): { readonly state: TakePaymentState; readonly command: TakePayment } {
  const shown = preview(given, policy);
  const previewHash = shown.ok ? hashOf(shown.value) : '';
  return {
    state: {
      session: SESSION,
      preview: shown,
      previewHash,
      nextSerial: 41,
      stationCode: '01A',
      recentTenders: [],
      barredWriters: [],
      unendorsed: null,
      isOffline: true,
      templateVersion: 1,
    },
    command: { draft: given, previewHash, confirmations: [] },
  };
}
