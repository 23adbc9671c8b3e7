// What a customer pays with. A card's number never exists here (TN4): the bank's terminal takes the card, Coffer keeps
// brand, last four digits, approval code and terminal.

export const TENDER_KINDS = ['cash', 'check', 'money_order', 'cashiers_check', 'card'] as const;
export type TenderKind = (typeof TENDER_KINDS)[number];

/** Paper that goes to the bank one by one (DP8). */
export const PAPER_KINDS = ['check', 'money_order', 'cashiers_check'] as const satisfies readonly TenderKind[];
export type PaperKind = (typeof PAPER_KINDS)[number];
export const isPaper = (kind: TenderKind): kind is PaperKind => (PAPER_KINDS as readonly TenderKind[]).includes(kind);

export interface Tender {
  /** Our item id, UUIDv7: a check's identity from receipt to bank return (TN3, DP8). */
  readonly tenderId: string;
  readonly kind: TenderKind;
  /** As handed over; for cash before change. */
  readonly amountCents: number;
  /** Check number, or the serial of a money order or cashier's check; null for cash and card. */
  readonly itemNumber: string | null;
  /** ABA routing number when read by MICR or required by the bank. */
  readonly routing: string | null;
  /** ISO date written on the check, when keyed. */
  readonly writtenDate: string | null;
  readonly card: CardSlip | null;
}

/** A tender while it is on the counter: what is asked of the paper itself, and who wrote it. */
export interface CounterTender extends Tender {
  /** TN5: mark of the bank account that the check is written on, when a reader read it. */
  readonly writer?: string | null | undefined;
  /** TN3: the cashier looked and found no signature. */
  readonly isUnsigned?: boolean | undefined;
}

/** What is endorsed and goes to the bank by itself. */
export const paperOf = <Each extends Pick<Tender, 'kind'>>(tenders: readonly Each[]): readonly Each[] =>
  tenders.filter(({ kind }) => isPaper(kind));

/** What the ledger keeps of it. */
export const asPosted = ({ writer: _writer, isUnsigned: _unsigned, ...tender }: CounterTender): Tender => tender;

/** TN4: all that is kept of a card. Every field optional: the slip is the evidence, the keys cost the customer time. */
export interface CardSlip {
  readonly brand: string | null;
  readonly lastFour: string | null;
  readonly approvalCode: string | null;
  readonly terminal: string | null;
}
