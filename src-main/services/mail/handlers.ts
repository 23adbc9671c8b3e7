// The mail desk's procedures (see src-contract/station/mail.ts).
import type { mail } from '../../../src-contract/station/mail.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { ok } from '../../../src-core/result/result.ts';
import { mailDayOf } from '../business-day.ts';
import type { Caller } from '../caller.ts';
import { showPreview } from '../payment/show-preview.ts';
import type { StationParts } from '../station-parts.ts';
import { viewBatch } from './batch-view.ts';
import { closeBatch } from './close-batch.ts';
import { openBatch } from './open-batch.ts';
import { takeMail } from './take-mail.ts';

type Input<Name extends Exclude<keyof typeof mail, 'mine'>> = InputOf<(typeof mail)[Name]>;

export const mailHandlers = (parts: StationParts) => ({
  open: (caller: Caller, input: Input<'open'>) => openBatch(parts, caller, input),
  mine: (caller: Caller) => {
    const session = parts.store.sessions.activeMailOf(caller.userId);
    return ok(session === null ? null : viewBatch(parts, session.sessionId));
  },
  preview: (caller: Caller, { draft }: Input<'preview'>) =>
    showPreview(parts, caller, draft, mailDayOf(parts, caller), parts.clock.now()),
  take: (caller: Caller, input: Input<'take'>) => takeMail(parts, caller, input),
  close: (caller: Caller, input: Input<'close'>) => closeBatch(parts, caller, input),
});
