// The payment procedures at a glance (see src-contract/station/payment.ts).
import { ok } from '../../../src-core/result/result.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { businessDayOf } from '../business-day.ts';
import type { StationParts } from '../station-parts.ts';
import { correctTender } from './correct-tender.ts';
import { currentDraft, discardPayment, heldPayments, holdPayment, resumePayment } from './drafts.ts';
import { makePreview } from './make-preview.ts';
import { previewView } from './preview-view.ts';
import { readScan } from './read-scan.ts';
import { takePayment } from './take-payment.ts';
import { requestVoid, voidPayment } from './void-payment.ts';

export const paymentHandlers = (parts: StationParts): Handlers['payment'] => ({
  readScan: (caller, input) => readScan(parts, caller, input),
  preview: (caller, { draft }) => {
    const day = businessDayOf(parts, caller);
    const now = parts.clock.now();
    const { preview, previewHash, onFile } = makePreview(parts, draft, day, now);
    parts.store.drafts.saveCurrentPayment(caller.userId, draft, now);
    return preview.ok ? ok(previewView(preview.value, draft, onFile, day, previewHash)) : preview;
  },
  current: (caller) => ok(currentDraft(parts, caller)),
  take: (caller, input) => takePayment(parts, caller, input),
  held: () => ok(heldPayments(parts)),
  hold: (caller, { draft, note }) => holdPayment(parts, caller, draft, note),
  resume: (caller, { draftId }) => resumePayment(parts, caller, draftId),
  discard: (caller, { draftId }) => discardPayment(parts, caller, draftId),
  requestVoid: (caller, input) => requestVoid(parts, caller, input),
  void: (caller, input) => voidPayment(parts, caller, input),
  correctTender: (caller, input) => correctTender(parts, caller, input),
});
