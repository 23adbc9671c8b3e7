// A mail batch as its desk shows it: the list, what was posted against it, and the tape.
import type { MailBatchView } from '../../../src-contract/station/mail.ts';
import { compareControl, firstDifference } from '../../../src-core/mail/control.ts';
import { invariant } from '../../../src-core/result/result.ts';
import { nameOf } from '../documents/issued-by.ts';
import { viewSessionById } from '../drawer/session-view.ts';
import type { StationParts } from '../station-parts.ts';

export function viewBatch(parts: StationParts, sessionId: string): MailBatchView {
  const { mail, sessions } = parts.store;
  const batch = mail.batch(sessionId);
  invariant(batch !== null, `session ${sessionId} is no mail batch`);
  const control = compareControl(mail.control(sessionId), sessions.totals(sessionId).kinds);
  return {
    session: viewSessionById(parts, sessionId),
    source: batch.source,
    receivedOn: batch.receivedOn,
    effectiveDate: batch.effectiveDate,
    secondName: nameOf(parts, batch.secondId),
    control: [...control],
    isPosted: firstDifference(control) === null,
    tape: [...mail.tape(sessionId)],
  };
}
