// Papers as files. DS5: of a drawer's closing there is none before the count is accepted, for nobody; the X report is for
// those who may review the drawer.
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { DepositPaper } from '../../../src-contract/station/documents.ts';
import type { Caller } from '../caller.ts';
import { handOverRecordOf, sealedPaperOf } from '../deposits/deposit-papers.ts';
import type { StationParts } from '../station-parts.ts';
import { type StandingClosure, closingReportOf, closureOf, overShortReportOf } from './drawer-papers.ts';
import { pdfFile } from './pdf-file.ts';
import { xReportFile } from './x-report.ts';

interface DepositPaperInput {
  readonly depositId: string;
  readonly paper: DepositPaper;
}

async function depositPaperFile(parts: StationParts, pdf: PdfPress, depositId: string, paper: DepositPaper) {
  const { deposits } = parts.store;
  const sealed = deposits.sealed(depositId);
  if (sealed === null) return refuse('deposit_is_on_file');
  const name = `${paper.replaceAll('_', '-')}-${sealed.payload.depositNumber}`;
  if (paper !== 'hand_over_record') return ok(await pdfFile(pdf, sealedPaperOf(parts, sealed, paper), name));
  const handOver = deposits.handedOver(depositId);
  if (handOver === null) return refuse('deposit_is_handed_over');
  return ok(await pdfFile(pdf, handOverRecordOf(parts, handOver), name));
}

export function documentsHandlers(parts: StationParts, pdf: PdfPress) {
  const report =
    (name: string, compose: (parts: StationParts, closure: StandingClosure) => PrintedDocument) =>
    async (_caller: Caller, { sessionId }: { readonly sessionId: string }) => {
      const closure = closureOf(parts, sessionId);
      if (closure === null) {
        return refuse(parts.store.sessions.get(sessionId) === null ? 'session_is_on_file' : 'session_is_closed');
      }
      const { sequence } = closure.amendments.at(-1) ?? closure.closed;
      const which = `${closure.closed.businessDate ?? ''}-drawer-${closure.payload.drawerId}-${sequence}`;
      return ok(await pdfFile(pdf, compose(parts, closure), `${name}-${which}`));
    };
  return {
    closingReport: report('closing-report', closingReportOf),
    overShortReport: report('over-short-report', overShortReportOf),
    xReport: (caller: Caller, { sessionId }: { readonly sessionId: string }) =>
      xReportFile(parts, pdf, caller, sessionId),
    depositPaper: (_caller: Caller, { depositId, paper }: DepositPaperInput) =>
      depositPaperFile(parts, pdf, depositId, paper),
  };
}
