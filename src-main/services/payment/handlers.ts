// The payment procedures at a glance (see src-contract/station/payment.ts).
import type { payment } from '../../../src-contract/station/payment.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { ok } from '../../../src-core/result/result.ts';
import { businessDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { correctTender } from './correct-tender.ts';
import { currentDraft, discardPayment, heldPayments, holdPayment, resumePayment } from './drafts.ts';
import { endorse, toEndorse } from './endorse.ts';
import { readCheck } from './read-check.ts';
import { readScan } from './read-scan.ts';
import { showPreview } from './show-preview.ts';
import { takePayment } from './take-payment.ts';
import { requestVoid, voidPayment } from './void-payment.ts';

export const paymentHandlers = (parts: StationParts) => ({
  readScan: (caller: Caller, input: InputOf<(typeof payment)['readScan']>) => readScan(parts, caller, input),
  readCheck: (_caller: Caller, { line }: InputOf<(typeof payment)['readCheck']>) => readCheck(parts, line),
  toEndorse: (caller: Caller) => ok(toEndorse(parts, caller)),
  endorse: (caller: Caller, input: InputOf<(typeof payment)['endorse']>) => endorse(parts, caller, input),
  preview: (caller: Caller, { draft }: InputOf<(typeof payment)['preview']>) => {
    const now = parts.clock.now();
    parts.store.drafts.saveCurrentPayment(caller.userId, draft, now);
    return showPreview(parts, caller, draft, businessDayOf(parts, caller), now);
  },
  current: (caller: Caller) => ok(currentDraft(parts, caller)),
  take: (caller: Caller, input: InputOf<(typeof payment)['take']>) => takePayment(parts, caller, input),
  held: () => ok(heldPayments(parts)),
  hold: (caller: Caller, { draft, note }: InputOf<(typeof payment)['hold']>) => holdPayment(parts, caller, draft, note),
  resume: (caller: Caller, { draftId }: InputOf<(typeof payment)['resume']>) => resumePayment(parts, caller, draftId),
  discard: (caller: Caller, { draftId }: InputOf<(typeof payment)['discard']>) =>
    discardPayment(parts, caller, draftId),
  requestVoid: (caller: Caller, input: InputOf<(typeof payment)['requestVoid']>) => requestVoid(parts, caller, input),
  void: (caller: Caller, input: InputOf<(typeof payment)['void']>) => voidPayment(parts, caller, input),
  correctTender: (caller: Caller, input: InputOf<(typeof payment)['correctTender']>) =>
    correctTender(parts, caller, input),
});
