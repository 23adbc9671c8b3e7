// The one call that posts. Either it is posted and the receipt's number stands on the screen, or it is not and the
// reason stands there; while neither is known, the same key is sent again and the screen says so.
import { isPaper } from '../../../src-core/tender/tender.ts';
import { CONFIRMATION_THAT_LIFTS } from '../../../src-core/payment/confirmations.ts';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { RefusalData } from '../../../src-contract/wire/procedure.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import type { ApprovalKind, DeskState } from './desk-state.ts';
import { sendUntilAnswered } from './send-until-answered.ts';

export interface DeskDependencies {
  readonly client: Pick<StationClient, 'payment' | 'receipts' | 'approvals'>;
  readonly newKey: () => string;
  readonly readError: (error: unknown) => RefusalData;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Told after a payment, a hold: what other parts of the screen show has changed. */
  readonly onChanged: () => void;
}

export type Change = (draft: PaymentDraftInput) => PaymentDraftInput;

/** What taking needs of the desk. */
export interface TakingDesk {
  readonly state: DeskState;
  readonly deps: DeskDependencies;
  readonly say: (part: Partial<DeskState>) => void;
  readonly change: (change: Change) => void;
  readonly focus: (at: 'search' | 'tender') => void;
  readonly latestPreview: () => Promise<PaymentPreviewView | null>;
  readonly again: () => Promise<PaymentPreviewView | null>;
  readonly clear: () => void;
  readonly lookForPaper: () => Promise<void>;
}

const lifted = (code: string): string | null =>
  Object.entries(CONFIRMATION_THAT_LIFTS).find(([refusal]) => refusal === code)?.[1] ?? null;

/** AC3: what a second person may lift, by what the approval strip says of it. */
const SECOND_PERSON_LIFTS: Readonly<Record<string, ApprovalKind>> = {
  over_payment_is_within_limit: 'credit',
  no_checks_is_kept: 'check',
  no_checks_follow_the_writer: 'check',
};

/** The second person at the desk; the reason was written before they came. */
export interface DeskApprovalGiven extends SecondPerson {
  readonly reason: string;
}

function notPosted(desk: TakingDesk, data: RefusalData, given: readonly string[]): void {
  const { whole } = desk.state;
  const asked = lifted(data.code);
  const approvable = SECOND_PERSON_LIFTS[data.code];
  desk.say({ phase: 'entering' });
  if (asked !== null && !given.includes(asked)) return desk.say({ asks: [asked] });
  // The strip stays until somebody may approve it, or the cashier goes back: what it says is why the last one may not.
  const before = desk.state.approval;
  if (approvable !== undefined && before?.kind !== approvable) {
    return desk.say({ approval: { kind: approvable, asks: data, failure: null } });
  }
  if (before !== null) return desk.say({ approval: { ...before, failure: data } });
  // The yes did not help, or there is none to give: what was lowered to a partial payment is whole again.
  if (whole) desk.change(() => whole);
  desk.say({ refusal: { at: 'tender', data } });
  if (data.code === 'preview_stale') void desk.again();
  if (data.code === 'endorsement_is_confirmed_first') void desk.lookForPaper();
  desk.focus('tender');
}

/** Sends the payment, with the second person's grant for this very payment when there is one. */
async function prepareSend(
  { client }: DeskDependencies,
  input: Parameters<StationClient['payment']['take']>[0],
  second: SecondPerson | null,
): Promise<() => ReturnType<StationClient['payment']['take']>> {
  if (second === null) return () => client.payment.take(input);
  return withApproval(client, 'payment.take', input, second, (full) =>
    Promise.resolve(() => client.payment.take(full)),
  );
}

/** `second` has come to the desk and entered their own name and secret. */
export async function takeDraft(
  desk: TakingDesk,
  given: readonly string[],
  second: DeskApprovalGiven | null = null,
): Promise<void> {
  if (desk.state.phase !== 'entering') return;
  desk.say({ phase: 'taking', refusal: null, asks: null, given });
  const preview = await desk.latestPreview();
  if (preview === null) return desk.say({ phase: 'entering' });
  const asks = preview.confirmationsNeeded.filter((each) => !given.includes(each));
  if (asks.length > 0) return desk.say({ phase: 'entering', asks });
  const { draft } = desk.state;
  const { readError, wait } = desk.deps;
  const reason = second?.reason ?? '';
  const overrideReason = reason === '' ? null : reason;
  const { previewHash } = preview;
  const input = { key: draft.draftId, draft, previewHash, confirmations: [...given], overrideReason };
  let send;
  try {
    send = await prepareSend(desk.deps, input, second);
  } catch (error) {
    // Nothing was sent: the grant was refused, or never answered.
    return notPosted(desk, readError(error), given);
  }
  const onUnknown = () => desk.say({ phase: 'unknown', wasUnknown: true });
  const answer = await sendUntilAnswered(send, { read: readError, wait, onUnknown });
  // The draft stays as it was sent: pressed again it goes with the same key, and is taken once (LD5).
  if (answer.kind === 'unknown')
    return desk.say({ phase: 'entering', refusal: { at: 'tender', data: answer.refusal } });
  if (answer.kind === 'not_posted') return notPosted(desk, answer.refusal, given);
  const { receiptNumber, appliedCents, changeCents, printJobId } = answer.value;
  desk.say({ last: { receiptNumber, appliedCents, changeCents, printJobId, isFresh: true } });
  desk.clear();
  if (draft.tenders.some(({ kind }) => isPaper(kind))) void desk.lookForPaper();
}
