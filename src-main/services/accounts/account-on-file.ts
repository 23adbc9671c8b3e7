// An account as the station knows it now: the city's extract, less what was taken here since (SY4).
import { type PaidHere, netOfPaymentsHere, unknownToExtract } from '../../../src-core/account/local-payments.ts';
import type { AccountOnFile } from '../../../src-core/payment/payment-preview.ts';
import type { LedgerStore } from '../../ports/ledger-store.ts';
import type { StationParts } from '../station-parts.ts';

type Sources = Pick<StationParts, 'identity' | 'store' | 'reference' | 'clock'>;

/** The last event of this station whose payment the extract counts; 0: none yet. */
export const includedThrough = ({ identity, reference }: Pick<Sources, 'identity' | 'reference'>): number =>
  reference.extract()?.includesPaymentsThrough?.[identity.stationCode] ?? 0;

/** The lines on the account, of payments and of corrections, that change what the extract says. */
export const paidHere = (sources: Sources, accountNo: string): readonly PaidHere[] => {
  const through = includedThrough(sources);
  return linesHere(sources, accountNo, through).filter((line) => unknownToExtract(line, through) !== 0);
};

/** A correction's line stands for ever: what undoes it is another correction. */
function linesHere({ store }: Pick<Sources, 'store'>, accountNo: string, through: number): readonly PaidHere[] {
  const corrected = store.corrections
    .linesOn(accountNo, through)
    .flatMap(({ kind, ...line }): readonly PaidHere[] =>
      kind === 'refund' ? [] : [{ ...line, kind, voidSequence: null }],
    );
  return [...store.receipts.paymentsOn(accountNo, through), ...corrected];
}

type AccountHere = ReturnType<typeof partsOf>;

interface Known {
  /** The last event, the extract and the day: nothing else changes what an account owes, or how it may be paid. */
  readonly at: string;
  readonly parts: Map<string, AccountHere>;
  readonly files: Map<string, AccountOnFile | null>;
}

const knownOf = new WeakMap<LedgerStore, Known>();

/** What a preview looked up is still right when its payment is taken. */
function knownNow({ store, reference, clock }: Sources): Known {
  const at = `${store.head()?.hash ?? ''} ${reference.version()} ${clock.today()}`;
  const known = knownOf.get(store);
  if (known?.at === at) return known;
  const afresh = { at, parts: new Map(), files: new Map() };
  knownOf.set(store, afresh);
  return afresh;
}

function remembered<Value>(known: Map<string, Value>, accountNo: string, lookUp: () => Value): Value {
  const found = known.get(accountNo);
  if (found !== undefined) return found;
  const value = lookUp();
  known.set(accountNo, value);
  return value;
}

/** Null when the extract does not have the account. */
export const accountOnFile = (sources: Sources, accountNo: string): AccountOnFile | null =>
  remembered(knownNow(sources).files, accountNo, () => fileOf(sources, accountNo));

function fileOf(sources: Sources, accountNo: string): AccountOnFile | null {
  const here = accountHere(sources, accountNo);
  if (here === null) return null;
  const { account, extractCharges, paidHere: paid, includedThrough: through, asOf } = here;
  const charges = netOfPaymentsHere(extractCharges, paid, through, accountNo, asOf.slice(0, 10));
  const cashOnly = account.cashOnly || takesNoChecks(sources, accountNo);
  const isAddressProtected = sources.store.privacy.isAddressProtected(accountNo);
  return { account: { ...account, cashOnly }, charges, asOf, isAddressProtected };
}

/** The parts that an account is put together from; null when the extract does not have it. */
export const accountHere = (sources: Sources, accountNo: string): AccountHere =>
  remembered(knownNow(sources).parts, accountNo, () => partsOf(sources, accountNo));

function partsOf(sources: Sources, accountNo: string) {
  const { reference } = sources;
  const account = reference.getAccount(accountNo);
  const extract = reference.extract();
  if (account === null || extract === null) return null;
  const through = includedThrough(sources);
  return {
    account,
    accountNo,
    cutoffDate: account.cutoffDate,
    extractCharges: reference.openCharges(accountNo),
    paidHere: linesHere(sources, accountNo, through),
    includedThrough: through,
    asOf: extract.asOf,
  };
}

/** TN5: its checks came back here so often that it takes none for now; the extract may not know of it yet. */
export function takesNoChecks({ store, clock }: Pick<Sources, 'store' | 'clock'>, accountNo: string): boolean {
  const until = store.corrections.noChecksUntil(accountNo);
  return until !== null && clock.today() <= until;
}
