// AC4: the watcher of segregation. It accuses nobody: it lists what one person should not do alone, or does more often
// than the city finds usual, and names the events. The city's numbers stand in its policy.
import type { WatchPolicy } from '../policy/city-policy.ts';
import type { Finding, FindingKind, WatchFacts } from './watch-facts.ts';

const DAY_MS = 86_400_000;

const finding = (
  kind: FindingKind,
  subject: string,
  userIds: readonly string[],
  sequences: readonly number[],
): Finding => ({
  findingId: `${kind}:${subject}`,
  kind,
  userIds: [...new Set(userIds)],
  sequences: [...new Set(sequences)].toSorted((a, b) => a - b),
});

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly [string, Item[]])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

const sequencesOf = (acts: readonly { readonly sequence: number }[]): number[] => acts.map(({ sequence }) => sequence);
const actorsOf = (acts: readonly { readonly actorId: string }[]): string[] => acts.map(({ actorId }) => actorId);

/** One person took money on an account and then took it back, or moved it. */
function receivedAndCorrected({ corrections, taken }: WatchFacts): readonly Finding[] {
  const each = corrections.flatMap((act) => act.accountNos.map((accountNo) => ({ ...act, accountNo })));
  return grouped(each, ({ actorId, accountNo }) => `${actorId}:${accountNo}`).flatMap(([subject, acts]) => {
    const own = taken.filter(({ issuerId, accountNo }) => `${issuerId}:${accountNo}` === subject);
    return own.length === 0
      ? []
      : [finding('received_and_corrected', subject, actorsOf(acts), sequencesOf([...own, ...acts]))];
  });
}

const soonAfterCash = ({ corrections }: WatchFacts, { cashCorrectionDays }: WatchPolicy): readonly Finding[] =>
  corrections
    .filter(({ receipt, postedAt }) => {
      const days = (Date.parse(postedAt) - Date.parse(receipt.issuedAt)) / DAY_MS;
      return receipt.hasCash && days <= cashCorrectionDays;
    })
    .map(({ receiptNumber, actorId, receipt, sequence }) =>
      finding('corrected_soon_after_cash', receiptNumber, [actorId, receipt.issuerId], [receipt.sequence, sequence]),
    );

/** VD7: cash taken for a check, or a check for cash, is how one is put in the place of the other. */
const betweenCashAndCheck = ({ kindCorrections }: WatchFacts): readonly Finding[] =>
  kindCorrections
    .filter(({ fromKind, toKind }) => [fromKind, toKind].toSorted().join() === 'cash,check')
    .map(({ sequence, receiptNumber, actorId }) =>
      finding('cash_check_correction', receiptNumber, [actorId], [sequence]),
    );

const perSession = (
  kind: FindingKind,
  acts: readonly { readonly sequence: number; readonly actorId: string; readonly sessionId: string }[],
  many: number,
): readonly Finding[] =>
  grouped(acts, ({ sessionId }) => sessionId)
    .filter(([, of]) => of.length >= many)
    .map(([sessionId, of]) => finding(kind, sessionId, actorsOf(of), sequencesOf(of)));

const whollyByCheck = ({ checkSessions }: WatchFacts, { checkOnlyReceipts }: WatchPolicy): readonly Finding[] =>
  checkSessions
    .filter(({ sequences }) => sequences.length >= checkOnlyReceipts)
    .map(({ sessionId, ownerId, sequences }) => finding('day_wholly_by_check', sessionId, [ownerId], sequences));

/** A check that lay about before it was posted may have been posted in the place of another. */
const dateApart = ({ datedChecks }: WatchFacts, { checkDateDays }: WatchPolicy): readonly Finding[] =>
  datedChecks
    .filter(({ writtenDate, businessDate }) => {
      return (Date.parse(businessDate) - Date.parse(writtenDate)) / DAY_MS > checkDateDays;
    })
    .map(({ receiptNumber, issuerId, sequence }) => finding('check_date_apart', receiptNumber, [issuerId], [sequence]));

/** All that somebody needed approved, approved by one and the same person. */
function samePair(
  { voids, kindCorrections, corrections }: WatchFacts,
  { samePairApprovals }: WatchPolicy,
): readonly Finding[] {
  const approved = [...voids, ...kindCorrections, ...corrections].flatMap(({ approverId, actorId, sequence }) =>
    approverId === null ? [] : [{ approverId, actorId, sequence }],
  );
  return grouped(approved, ({ actorId }) => actorId).flatMap(([actorId, acts]) => {
    const [approverId, ...others] = new Set(acts.map((act) => act.approverId));
    if (approverId === undefined || others.length > 0 || acts.length < samePairApprovals) return [];
    return [finding('same_pair_approves', `${actorId}:${approverId}`, [actorId, approverId], sequencesOf(acts))];
  });
}

/** What the watcher finds, the newest matter first. */
export function findMatters(facts: WatchFacts, policy: WatchPolicy): readonly Finding[] {
  const ownVoids = facts.voids.filter(({ actorId, issuerId }) => actorId === issuerId);
  const found = [
    ...receivedAndCorrected(facts),
    ...soonAfterCash(facts, policy),
    ...betweenCashAndCheck(facts),
    ...perSession('many_openings', facts.openings, policy.openingsPerSession),
    ...perSession('many_voids', ownVoids, policy.voidsPerSession),
    ...whollyByCheck(facts, policy),
    ...dateApart(facts, policy),
    ...samePair(facts, policy),
  ];
  const lastOf = ({ sequences }: Finding): number => sequences.at(-1) ?? 0;
  return found.toSorted((a, b) => lastOf(b) - lastOf(a) || (a.findingId < b.findingId ? -1 : 1));
}
