// Which printer a document goes to: receipts and slips for the counter, letter-size papers for the office, and cut sheets
// (endorsements, validations) for the station that takes them. Where the office has no printer of its own, its papers come
// out of the receipt printer; a cut sheet is never printed on the roll.
import { type DocumentKind, PAPER_OF_KIND } from '../documents/document.ts';

export const PRINTER_ROLES = ['receipts', 'office', 'slips'] as const;
export type PrinterRole = (typeof PRINTER_ROLES)[number];

const ROLE_OF = { roll: 'receipts', page: 'office', slip: 'slips' } as const;

export const roleOf = (kind: DocumentKind): PrinterRole => ROLE_OF[PAPER_OF_KIND[kind]];

/** An endorsement goes onto the back of a check; a validation onto the face of a stub. */
export const slipUse = (kind: DocumentKind): 'endorse' | 'validate' =>
  kind === 'check_endorsement' ? 'endorse' : 'validate';
