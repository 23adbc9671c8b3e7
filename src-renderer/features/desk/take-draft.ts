// The one call that posts. Either it is posted and the receipt's number stands on the screen, or it is not and the
// reason stands there; while neither is known, the same key is sent again and the screen says so.
import { CONFIRMATION_THAT_LIFTS } from '../../../src-core/payment/confirmations.ts';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import type { StationClient } from '../../../src-contract/station-router.ts';
import type { RefusalData } from '../../../src-contract/wire/procedure.ts';
import type { DeskState } from './desk-state.ts';
import { sendUntilAnswered } from './send-until-answered.ts';

export interface DeskDependencies {
  readonly client: Pick<StationClient, 'payment' | 'receipts'>;
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
}

const lifted = (code: string): string | null =>
  Object.entries(CONFIRMATION_THAT_LIFTS).find(([refusal]) => refusal === code)?.[1] ?? null;

function notPosted(desk: TakingDesk, data: RefusalData, given: readonly string[]): void {
  const { whole } = desk.state;
  const asked = lifted(data.code);
  desk.say({ phase: 'entering' });
  if (asked !== null && !given.includes(asked)) return desk.say({ asks: [asked] });
  // The yes did not help, or there is none to give: what was lowered to a partial payment is whole again.
  if (whole) desk.change(() => whole);
  desk.say({ refusal: { at: 'tender', data } });
  if (data.code === 'preview_stale') void desk.again();
  desk.focus('tender');
}

export async function takeDraft(desk: TakingDesk, given: readonly string[]): Promise<void> {
  if (desk.state.phase !== 'entering') return;
  desk.say({ phase: 'taking', refusal: null, asks: null, given });
  const preview = await desk.latestPreview();
  if (preview === null) return desk.say({ phase: 'entering' });
  const asks = preview.confirmationsNeeded.filter((each) => !given.includes(each));
  if (asks.length > 0) return desk.say({ phase: 'entering', asks });
  const { draft } = desk.state;
  const { client, readError, wait } = desk.deps;
  const answer = await sendUntilAnswered(
    () =>
      client.payment.take({ key: draft.draftId, draft, previewHash: preview.previewHash, confirmations: [...given] }),
    { read: readError, wait, onUnknown: () => desk.say({ phase: 'unknown', wasUnknown: true }) },
  );
  // The draft stays as it was sent: pressed again it goes with the same key, and is taken once (LD5).
  if (answer.kind === 'unknown')
    return desk.say({ phase: 'entering', refusal: { at: 'tender', data: answer.refusal } });
  if (answer.kind === 'not_posted') return notPosted(desk, answer.refusal, given);
  const { receiptNumber, appliedCents, changeCents, printJobId } = answer.value;
  desk.say({ last: { receiptNumber, appliedCents, changeCents, printJobId, isFresh: true } });
  desk.clear();
}
