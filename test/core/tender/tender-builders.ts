// Tenders as a cashier keys them, with every field that a test does not name left as it is when nothing was keyed.
import type { Tender, TenderKind } from '../../../src-core/tender/tender.ts';

let made = 0;

export function tender(kind: TenderKind, amountCents: number, fields: Partial<Tender> = {}): Tender {
  made += 1;
  const isPaper = kind !== 'cash' && kind !== 'card';
  return {
    tenderId: `0190a1b2-0000-7000-8000-${String(made).padStart(12, '0')}`,
    kind,
    amountCents,
    itemNumber: isPaper ? '1001' : null,
    routing: null,
    writtenDate: null,
    card: null,
    ...fields,
  };
}

export const slip = (fields: Partial<NonNullable<Tender['card']>> = {}): NonNullable<Tender['card']> => ({
  brand: null,
  lastFour: null,
  approvalCode: null,
  terminal: null,
  ...fields,
});
