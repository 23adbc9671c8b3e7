// The letter-size reports of a closed drawer. DS5: there is none before the count is accepted, for nobody.
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import type { DrawerClosed } from '../../../src-core/ledger/events/drawer-events.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { closingReportOf, closureOf, overShortReportOf } from './drawer-papers.ts';
import { pdfFile } from './pdf-file.ts';

export function documentsHandlers(parts: StationParts, pdf: PdfPress) {
  const report =
    (name: string, compose: (parts: StationParts, closure: Envelope<DrawerClosed>) => PrintedDocument) =>
    async (_caller: Caller, { sessionId }: { readonly sessionId: string }) => {
      const closure = closureOf(parts, sessionId);
      if (closure === null) {
        return refuse(parts.store.sessions.get(sessionId) === null ? 'session_is_on_file' : 'session_is_closed');
      }
      const which = `${closure.businessDate ?? ''}-drawer-${closure.payload.drawerId}-${closure.sequence}`;
      return ok(await pdfFile(pdf, compose(parts, closure), `${name}-${which}`));
    };
  return {
    closingReport: report('closing-report', closingReportOf),
    overShortReport: report('over-short-report', overShortReportOf),
  };
}
