// The receipt procedures at a glance (see src-contract/station/receipts.ts).
import type { receipts } from '../../../src-contract/station/receipts.ts';
import type { InputOf } from '../../../src-contract/wire/procedure.ts';
import { decideReprint } from '../../../src-core/payment/reprint-receipt.ts';
import { invariant, ok, refuse } from '../../../src-core/result/result.ts';
import type { PrintDesk } from '../../ports/print-desk.ts';
import type { Caller } from '../caller.ts';
import { receiptOnFile } from '../payment/receipt-on-file.ts';
import { printJobView } from '../printers/print-job-views.ts';
import { runCommand } from '../run-command.ts';
import type { StationParts } from '../station-parts.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { receiptAsItStands } from './print-receipt.ts';
import { ownReceiptsOnly, receiptRow, receiptView } from './receipt-views.ts';

export const receiptsHandlers = (parts: StationParts, desk: Pick<PrintDesk, 'setup'>) => ({
  list: (caller: Caller, { query, sessionId, before, limit }: InputOf<(typeof receipts)['list']>) => {
    const search = { query, sessionId: sessionId ?? null, before: before ?? null, limit };
    const rows = parts.store.receipts.list({ ...search, issuerId: ownReceiptsOnly(caller) });
    return ok(rows.map((row) => receiptRow(parts, row)));
  },
  get: (caller: Caller, { receiptNumber }: InputOf<(typeof receipts)['get']>) =>
    receiptView(parts, caller, receiptNumber),
  last: (caller: Caller) => {
    const session = parts.store.sessions.activeOf(caller.userId);
    const receiptNumber = session === null ? null : parts.store.receipts.lastOf(session.sessionId);
    return receiptNumber === null ? ok(null) : receiptView(parts, caller, receiptNumber);
  },
  reprint: (caller: Caller, input: InputOf<(typeof receipts)['reprint']>) => reprint(parts, caller, input),
  printJobs: () => {
    const setup = desk.setup();
    return ok(parts.store.printJobs.waiting().map((job) => printJobView(setup, job)));
  },
  settlePrint: (_caller: Caller, { jobId, as }: InputOf<(typeof receipts)['settlePrint']>) => {
    const job = parts.store.printJobs.get(jobId);
    if (job?.state !== 'queued' && job?.state !== 'failed' && job?.state !== 'unknown')
      return refuse('print_job_is_waiting');
    if (as === 'was_printed') parts.store.printJobs.markPrinted(jobId);
    else parts.store.printJobs.requeue(jobId);
    parts.wakePrinter();
    return ok({});
  },
});

function reprint(parts: StationParts, caller: Caller, input: { readonly key: string; readonly receiptNumber: string }) {
  const { receiptNumber } = input;
  return runCommand(parts, {
    procedure: 'receipts.reprint',
    caller,
    input,
    decide: () => {
      const receipt = receiptOnFile(parts.store, receiptNumber);
      const owner = ownReceiptsOnly(caller);
      const isTheirs = receipt !== null && (owner === null || owner === receipt.issuerId);
      return decideReprint({ receipt: isTheirs ? receipt : null }, input);
    },
    answer: ([event]) => {
      invariant(event?.type === 'receipt_reprinted', 'a reprint without its event');
      const { duplicateNo } = event.payload;
      const document = receiptAsItStands(parts, receiptNumber, duplicateNo);
      invariant(document !== null, `receipt ${receiptNumber} is gone`);
      return { duplicateNo, printJobId: queueDocument(parts, document, event.occurredAt, false, receiptNumber) };
    },
  });
}
