// The rows of a report as the ledger has them, with everything in them: what a reader may not see is taken out by the core.
import type { RawReport } from '../../src-core/report/make-table.ts';
import type { ReportId } from '../../src-core/report/report-catalogue.ts';

export interface ReportQuestion {
  readonly reportId: ReportId;
  /** Business dates, both included. */
  readonly from: string;
  readonly to: string;
  /** Null: everybody's, every account, every receipt. */
  readonly personId: string | null;
  readonly accountNo: string | null;
  readonly receiptNumber: string | null;
}

export interface ReportReader {
  readonly run: (question: ReportQuestion) => RawReport;
}
