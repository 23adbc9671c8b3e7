// A bank deposit while it is prepared, as the screen holds it, and the draft that the station compares and seals.
import type { DepositCandidate, DepositDraftInput } from '../../../src-contract/station/deposit.ts';
import { fromDenominationCounts, toDenominationCounts } from '../../ui/cash-rows.ts';
import type { DenominationCounts } from '../../ui/denomination-counts.ts';

export type DepositException = DepositDraftInput['exceptions'][number];
export type DepositItem = DepositCandidate['items'][number];

export interface DepositForm {
  readonly depositId: string;
  readonly depositoryId: string;
  readonly bagNumber: string;
  readonly sessionIds: readonly string[];
  /** What stays as starting cash, by session. */
  readonly kept: Readonly<Record<string, DenominationCounts>>;
  /** Cash in the bag, from empty (DS6). */
  readonly cash: DenominationCounts;
  /** DP1: safe drops of open drawers that go ahead of them. */
  readonly dropIds: readonly string[];
  readonly tickedIds: readonly string[];
  readonly exceptions: readonly DepositException[];
}

/** All that waits, keeping what the station proposes (DP9); the bag itself starts empty. */
export const newForm = (
  depositId: string,
  depositoryId: string,
  candidates: readonly DepositCandidate[],
): DepositForm => ({
  depositId,
  depositoryId,
  bagNumber: '',
  sessionIds: candidates.map(({ sessionId }) => sessionId),
  kept: Object.fromEntries(
    candidates.map(({ sessionId, proposedKept }) => [sessionId, fromDenominationCounts(proposedKept)]),
  ),
  cash: {},
  dropIds: [],
  tickedIds: [],
  exceptions: [],
});

/** Null when a session of the draft waits no longer: somebody deposited it meanwhile. */
export function resumeForm(draft: DepositDraftInput, candidates: readonly DepositCandidate[]): DepositForm | null {
  const isWaiting = draft.sessions.every((each) => candidates.some(({ sessionId }) => sessionId === each.sessionId));
  if (!isWaiting || draft.sessions.length + draft.drops.length === 0) return null;
  const fresh = newForm(draft.depositId, draft.depositoryId, candidates);
  const kept = Object.fromEntries(
    draft.sessions.map((each) => [each.sessionId, fromDenominationCounts(each.kept)] as const),
  );
  return {
    ...fresh,
    bagNumber: draft.bagNumber,
    sessionIds: draft.sessions.map(({ sessionId }) => sessionId),
    kept: { ...fresh.kept, ...kept },
    cash: fromDenominationCounts(draft.cash),
    dropIds: draft.drops,
    tickedIds: draft.tenderIds,
    exceptions: draft.exceptions,
  };
}

export const chosenOf = (form: DepositForm, candidates: readonly DepositCandidate[]): readonly DepositCandidate[] =>
  candidates.filter(({ sessionId }) => form.sessionIds.includes(sessionId));

/** The checks of the chosen drawers, in the order of their tapes. */
export const itemsOf = (form: DepositForm, candidates: readonly DepositCandidate[]): readonly DepositItem[] =>
  chosenOf(form, candidates).flatMap(({ items }) => items);

export function toDraft(
  form: DepositForm,
  candidates: readonly DepositCandidate[],
  found: readonly DepositItem[],
): DepositDraftInput {
  const items = itemsOf(form, candidates);
  const known = new Set(items.map(({ tenderId }) => tenderId));
  return {
    depositId: form.depositId,
    depositoryId: form.depositoryId,
    bagNumber: form.bagNumber.trim(),
    sessions: chosenOf(form, candidates).map(({ sessionId }) => ({
      sessionId,
      kept: [...toDenominationCounts(form.kept[sessionId] ?? {})],
    })),
    drops: [...form.dropIds],
    cash: [...toDenominationCounts(form.cash)],
    tenderIds: [...items, ...found].map(({ tenderId }) => tenderId).filter((id) => form.tickedIds.includes(id)),
    exceptions: form.exceptions.filter(({ tenderId }) => tenderId === null || known.has(tenderId)),
  };
}

/** Whether there is a bag to compare yet: before anything was counted every line would only say "differs". */
export const isBagBegun = (draft: DepositDraftInput): boolean =>
  draft.sessions.length + draft.drops.length > 0 &&
  (draft.cash.length > 0 || draft.tenderIds.length > 0 || draft.exceptions.length > 0);
