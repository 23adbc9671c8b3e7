// One payment as the desk makes it: a draft, its preview, the tenders, the preview again, and the taking of it.
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import { type WrittenLine, type WrittenReceipt, addUp } from './book.ts';
import { asPieces } from './cash-in-hand.ts';
import { type Counter, type Day, newKey } from './counter.ts';
import { type Person, approved } from './person.ts';
import { type TenderChoice, tendersFor } from './tenders.ts';

export type Basket = Partial<Pick<PaymentDraftInput, 'accounts' | 'items' | 'payer' | 'language'>>;

export interface PaymentWish {
  readonly basket: Basket;
  readonly choice: TenderChoice;
  readonly takesChecks: boolean;
  /** Who approves a credit above the cashier's limit. */
  readonly approver?: Person;
  /** The customer looks for something while the next one is served (PY8). */
  readonly isHeld?: boolean;
}

const HOLDER = { name: null, isHolder: true };

const draftOf = ({ accounts = [], items = [], payer = HOLDER, language = 'en' }: Basket): PaymentDraftInput => ({
  draftId: newKey(),
  accounts,
  items,
  payer,
  language,
  tenders: [],
});

const linesOf = ({ accounts, items }: PaymentPreviewView): readonly WrittenLine[] => [
  ...accounts.flatMap(({ lines }) =>
    lines.map(({ kind, service, amountCents }) => ({
      account: kind === 'credit' ? 'customer credit' : `receivable ${service ?? ''}`,
      amountCents,
    })),
  ),
  ...items.map(({ code, amountCents }) => ({ account: `item ${code}`, amountCents })),
];

async function heldAndResumed({ client }: Person, draft: PaymentDraftInput): Promise<PaymentDraftInput> {
  await client.payment.hold({ draft, note: 'went to the car for the checkbook' });
  return client.payment.resume({ draftId: draft.draftId });
}

export async function takePayment(day: Day, counter: Counter, wish: PaymentWish): Promise<WrittenReceipt> {
  const { cashier, cash } = counter;
  const { client } = cashier;
  let draft = draftOf(wish.basket);
  // Somebody else's payer sees no lines (PY10): what is paid is written down before they are named.
  const planned = await client.payment.preview({ draft: { ...draft, payer: HOLDER } });
  if (wish.isHeld === true) draft = await heldAndResumed(cashier, draft);
  const tenders = [...tendersFor(planned.toPayCents, wish.choice, wish.takesChecks, counter, day.dice)];
  draft = { ...draft, tenders };
  const { previewHash, confirmationsNeeded } = await client.payment.preview({ draft });
  const input = { key: draft.draftId, draft, previewHash, confirmations: confirmationsNeeded };
  const taken = await client.payment.take(
    wish.approver === undefined ? input : await approved(cashier, 'payment.take', input, wish.approver),
  );
  for (const { kind, amountCents } of tenders) if (kind === 'cash') cash.put(asPieces(amountCents));
  const change = cash.find(taken.changeCents);
  if (change === null) throw new Error(`Drawer ${counter.drawerId} cannot give the change.`);
  cash.take(change);
  const receipt: WrittenReceipt = {
    receiptNumber: taken.receiptNumber,
    changeCents: taken.changeCents,
    appliedCents: taken.appliedCents,
    tenders: tenders.map(({ tenderId, kind, amountCents, itemNumber }) => ({
      tenderId,
      kind,
      amountCents,
      itemNumber,
    })),
    lines: linesOf(planned),
    paid: addUp(draft.accounts.map(({ accountNo, amountCents }) => [accountNo, amountCents])),
    isVoid: false,
  };
  counter.receipts.push(receipt);
  return receipt;
}

/** Writes what became of a receipt. */
export function rewrite(counter: Counter, receiptNumber: string, change: Partial<WrittenReceipt>): void {
  const place = counter.receipts.findIndex((each) => each.receiptNumber === receiptNumber);
  const receipt = counter.receipts[place];
  if (receipt !== undefined) counter.receipts[place] = { ...receipt, ...change };
}
