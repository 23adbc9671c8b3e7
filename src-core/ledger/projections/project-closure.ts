// Rows of an amended closing (see project.ts): a count and a closure of their own numbers beside those that stand.
import { invariant } from '../../result/result.ts';
import type { Envelope } from '../envelope.ts';
import type { ClosureAmended } from '../events/closure-events.ts';
import type { RowChange } from '../rows.ts';
import { closureRows, countRows } from './project-drawer.ts';

export function projectClosure({ payload, sessionId, sequence }: Envelope<ClosureAmended>): readonly RowChange[] {
  invariant(sessionId !== null, 'a closing amended without its session');
  const { attempt, kinds, paper, counted: cash } = payload;
  return [
    ...countRows({ attempt, kinds, paper, cash }, sequence, sessionId),
    ...closureRows(payload, sequence, sessionId),
  ];
}
