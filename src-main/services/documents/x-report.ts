// The X report of a drawer that is not closed, for somebody who may review it. Its output is marked with the owner, so that
// dispatch keeps it from them, whatever their role (DS5); it is a file for the one who asks and never goes to the printer
// at the counter.
import type { PrintedDocument } from '../../../src-core/documents/document.ts';
import { xReport } from '../../../src-core/documents/x-report.ts';
import { cashParts } from '../../../src-core/drawer/expected-cash.ts';
import type { DrawerSessionRow } from '../../../src-core/ledger/rows.ts';
import { ok, refuse } from '../../../src-core/result/result.ts';
import type { PdfPress } from '../../ports/pdf.ts';
import type { Caller } from '../caller.ts';
import type { StationParts } from '../station-parts.ts';
import { nameOf, officeOn } from './issued-by.ts';
import { pdfFile } from './pdf-file.ts';

function xReportOf(parts: StationParts, session: DrawerSessionRow, caller: Caller): PrintedDocument {
  const { sessionId, businessDate, drawerName, openedAt, ownerId } = session;
  const { sessions } = parts.store;
  const totals = sessions.totals(sessionId);
  const { heldPayments, voidsRequested } = sessions.counts(sessionId);
  return xReport({
    office: officeOn(parts, businessDate),
    reference: `${parts.identity.stationCode}, ${drawerName}`,
    drawerName,
    businessDate,
    openedAt,
    heldPayments,
    voidsRequested,
    ownerName: nameOf(parts, ownerId),
    takenAt: parts.clock.now(),
    takenByName: caller.displayName,
    kinds: totals.kinds.map(({ kind, receivedCents, items }) => ({ kind, expectedCents: receivedCents, items })),
    cash: cashParts(session, totals),
    receiptCount: totals.receiptCount,
    noSaleCount: totals.noSaleCount,
  });
}

export async function xReportFile(parts: StationParts, pdf: PdfPress, caller: Caller, sessionId: string) {
  const session = parts.store.sessions.get(sessionId);
  if (session === null) return refuse('session_is_on_file');
  if (session.state === 'closed') return refuse('x_report_is_of_an_open_session');
  const name = `x-report-${session.businessDate}-${session.drawerId}`;
  return ok({ blind: [session.ownerId], file: await pdfFile(pdf, xReportOf(parts, session, caller), name) });
}
