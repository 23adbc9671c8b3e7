// Reports change nothing, whatever they are asked.
import type { Base } from './bad-input-bases.ts';

const question = {
  reportId: 'receipt_register',
  from: '2026-11-23',
  to: '2026-11-23',
  personId: '0190b5a0-0000-7000-8000-0000000000ff',
  accountNo: '100021060',
  receiptNumber: 'T-01A-2026-9999999',
};
const asked = (): Base => ({ who: 'ida', mayBeAccepted: true, inputs: () => [question] });

export const REPORT_BASES: Readonly<Record<string, Base>> = {
  'reports.list': { who: 'ida', mayBeAccepted: true, inputs: () => [undefined] },
  'reports.run': asked(),
  'reports.pdf': asked(),
  'reports.csv': asked(),
};
