// DS8, DS9: a submitted count that differs from the receipts has a few usual causes. Each is looked for by its arithmetic,
// kind by kind, and named with its receipts, so that a reviewer looks there first. Candidates are hints and decide nothing:
// no figure is changed by them, and the owner sees none before acceptance (DS5).
import { COUNTABLE_LINES } from '../denomination/denomination.ts';
import type { DenominationForm } from '../denomination/denomination-count.ts';
import type { ClosureKind } from '../ledger/events/drawer-events.ts';
import type { TenderKind } from '../tender/tender.ts';

/** What one receipt has in one kind, corrected tenders as they stand now. */
export interface ReceiptedAmount {
  readonly receiptNumber: string;
  readonly kind: TenderKind;
  readonly tenderedCents: number;
  /** What was given back of it; zero for other kinds than cash. */
  readonly changeCents: number;
  readonly isVoid: boolean;
}

/**
 * `money_missed`: one receipt's money is not in the count. `receipt_doubled`: two receipts alike, money for one.
 * `receipt_missed`: money for two alike, or counted twice, and one receipt. `void_not_returned`: a void's money is here.
 */
export type ReceiptReason =
  'change_not_given' | 'void_not_returned' | 'receipt_doubled' | 'receipt_missed' | 'money_missed';

interface Candidate {
  readonly kind: TenderKind;
  readonly amountCents: number;
}

export type OverShortCandidate =
  | (Candidate & { readonly reason: ReceiptReason; readonly receipts: readonly string[] })
  | (Candidate & { readonly reason: 'wrong_kind'; readonly receipts: readonly string[]; readonly inKind: TenderKind })
  | (Candidate & {
      readonly reason: 'digits_swapped';
      readonly receipts: readonly string[];
      /** What was handed over, if the digits were swapped. */
      readonly insteadCents: number;
    })
  | (Candidate & { readonly reason: 'bundle'; readonly denominationCents: number; readonly form: DenominationForm });

const keptCents = ({ tenderedCents, changeCents }: ReceiptedAmount): number => tenderedCents - changeCents;
const numbersOf = (amounts: readonly ReceiptedAmount[]): readonly string[] => [
  ...new Set(amounts.map(({ receiptNumber }) => receiptNumber)),
];

/** Receipted as one kind, lying with another: one is short by what the other is over. */
function inAnotherKind(
  short: ClosureKind,
  kinds: readonly ClosureKind[],
  standing: readonly ReceiptedAmount[],
): readonly OverShortCandidate[] {
  const amountCents = -short.overShortCents;
  const receipts = numbersOf(standing.filter((each) => each.kind === short.kind && keptCents(each) === amountCents));
  if (amountCents <= 0 || receipts.length === 0) return [];
  return kinds
    .filter(({ overShortCents }) => overShortCents === amountCents)
    .map((over) => ({ reason: 'wrong_kind', kind: short.kind, inKind: over.kind, amountCents, receipts }));
}

function ofWholeReceipts(
  { kind, overShortCents }: ClosureKind,
  amounts: readonly ReceiptedAmount[],
): readonly OverShortCandidate[] {
  const amountCents = Math.abs(overShortCents);
  const named = (reason: ReceiptReason, found: readonly ReceiptedAmount[]): readonly OverShortCandidate[] =>
    found.length === 0 ? [] : [{ reason, kind, amountCents, receipts: numbersOf(found) }];
  const alike = amounts.filter((each) => keptCents(each) === amountCents);
  const standing = alike.filter(({ isVoid }) => !isVoid);
  if (overShortCents < 0) return named(standing.length > 1 ? 'receipt_doubled' : 'money_missed', standing);
  return [
    ...named(
      'change_not_given',
      amounts.filter((each) => !each.isVoid && each.changeCents === amountCents),
    ),
    ...named(
      'void_not_returned',
      alike.filter(({ isVoid }) => isVoid),
    ),
    ...named('receipt_missed', standing),
  ];
}

/** A bundle left out of the count or counted twice. */
const ofBundles = ({ kind, overShortCents }: ClosureKind): readonly OverShortCandidate[] =>
  kind === 'cash'
    ? COUNTABLE_LINES.filter(
        ({ form, unitCents }) => (form === 'rolled' || form === 'strapped') && unitCents === Math.abs(overShortCents),
      ).map(({ denominationCents, form, unitCents }) => ({
        reason: 'bundle',
        kind,
        amountCents: unitCents,
        denominationCents,
        form,
      }))
    : [];

/** Whether one amount becomes the other when two digits that stand side by side change places. */
function isSwapOf(amount: number, other: number): boolean {
  const length = Math.max(String(amount).length, String(other).length);
  const from = String(amount).padStart(length, '0');
  const to = String(other).padStart(length, '0');
  const differ = [...from].flatMap((digit, at) => (digit === to[at] ? [] : [at]));
  const [first = 0, second = 0] = differ;
  return differ.length === 2 && second === first + 1 && from[first] === to[second] && from[second] === to[first];
}

/** Two swapped digits make a difference that nine divides; any other difference needs no search. */
function ofSwappedDigits(
  { kind, overShortCents }: ClosureKind,
  amounts: readonly ReceiptedAmount[],
): readonly OverShortCandidate[] {
  if (overShortCents % 9 !== 0) return [];
  return amounts
    .filter(({ isVoid }) => !isVoid)
    .map((each) => ({ ...each, insteadCents: each.tenderedCents + overShortCents }))
    .filter(({ tenderedCents, insteadCents }) => insteadCents > 0 && isSwapOf(tenderedCents, insteadCents))
    .map(({ receiptNumber, tenderedCents, insteadCents }) => ({
      reason: 'digits_swapped',
      kind,
      amountCents: tenderedCents,
      insteadCents,
      receipts: [receiptNumber],
    }));
}

/** Nothing for a kind that agrees. The causes that explain two kinds at once stand first. */
export function explainOverShort(
  kinds: readonly ClosureKind[],
  amounts: readonly ReceiptedAmount[],
): readonly OverShortCandidate[] {
  const standing = amounts.filter(({ isVoid }) => !isVoid);
  const differing = kinds.filter(({ overShortCents }) => overShortCents !== 0);
  return [
    ...differing.flatMap((each) => inAnotherKind(each, kinds, standing)),
    ...differing.flatMap((each) => {
      const ofKind = amounts.filter(({ kind }) => kind === each.kind);
      return [...ofWholeReceipts(each, ofKind), ...ofBundles(each), ...ofSwappedDigits(each, ofKind)];
    }),
  ];
}
