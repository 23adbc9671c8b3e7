// The drawer closing report (Z) as the screen shows it: the lines that the printer prints. There is none before the count
// is accepted.
import { renderTextLines } from '../../../src-core/documents/render-text.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { Caller } from '../caller.ts';
import { closingReportOf, closureOf } from '../documents/drawer-papers.ts';
import type { StationParts } from '../station-parts.ts';
import type { DrawerInput } from './inputs.ts';
import { viewSession } from './session-view.ts';

const COLUMNS = 42;

export function closingReport(parts: StationParts, _caller: Caller, { sessionId }: DrawerInput<'closingReport'>) {
  const session = parts.store.sessions.get(sessionId);
  if (session === null) return refuse('session_is_on_file');
  const closure = closureOf(parts, sessionId);
  if (closure === null) return refuse('session_is_closed');
  const report = closingReportOf(parts, closure);
  const document = { title: report.title, lines: [...renderTextLines(report, COLUMNS)] };
  return ok({ session: viewSession(parts, session), blind: [], document });
}
