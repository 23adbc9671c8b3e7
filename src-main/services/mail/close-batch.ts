// ML2: the batch is handed in, posted as it was listed; another person reviews it as any session.
import type { mail } from '../../../src-contract/station/mail.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideCloseMailBatch } from '../../../src-core/mail/close-batch.ts';
import { invariant } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { countSheetOf } from '../documents/drawer-papers.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { controlOf, standInOf, viewSessionById } from '../drawer/session-view.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';

export function closeBatch(parts: StationParts, caller: Caller, input: InputOf<(typeof mail)['close']>) {
  const { sessionId } = input;
  const { sessions } = parts.store;
  return runCommand(parts, {
    procedure: 'mail.close',
    caller,
    input,
    decide: (context) => {
      const state = {
        session: sessions.get(sessionId),
        usedKinds: sessions.usedKinds(sessionId),
        standInId: standInOf(parts, sessionId),
        control: controlOf(parts, sessionId),
        paper: sessions.receiptedPaper(sessionId),
      };
      return decideCloseMailBatch(state, input, context);
    },
    answer: (events) => {
      const submitted = events.at(-1);
      invariant(submitted?.type === 'count_submitted', 'a batch handed in without its count');
      queueDocument(parts, countSheetOf(parts, submitted), submitted.occurredAt);
      return viewSessionById(parts, sessionId);
    },
  });
}
