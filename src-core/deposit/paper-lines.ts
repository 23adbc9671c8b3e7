// DP2, DP8, DP12 for paper: amount and number of items per kind, then each item that is on one side only, by its own item
// id. What is entered as an exception is an adjustment of the receipts' side, and stays listed until it is resolved.
import type { DepositException, DepositedItem } from '../ledger/events/deposit-events.ts';
import { sumCents } from '../money/cents.ts';
import { PAPER_KINDS, type PaperKind } from '../tender/tender.ts';
import type { Words } from '../result/language.ts';
import { type CompositionLine, compositionLine } from './composition-line.ts';
import type { DepositBag, Holdings } from './deposit.ts';

const KIND_NAMES: Readonly<Record<PaperKind, { readonly one: Words; readonly many: Words }>> = {
  check: { one: { en: 'Check', es: 'Cheque' }, many: { en: 'Checks', es: 'Cheques' } },
  money_order: { one: { en: 'Money order', es: 'Giro postal' }, many: { en: 'Money orders', es: 'Giros postales' } },
  cashiers_check: {
    one: { en: "Cashier's check", es: 'Cheque de caja' },
    many: { en: "Cashier's checks", es: 'Cheques de caja' },
  },
};

const NOTHING_TO_SAY: Words = { en: '', es: '' };

const amountOf = (items: readonly { readonly amountCents: number }[]): number =>
  sumCents(items.map(({ amountCents }) => amountCents));

/** Items that the bag should hold: all of its sessions, and of those found since whichever it holds. */
const receiptedItems = ({ sessions, found }: Holdings, { tenderIds }: DepositBag): readonly DepositedItem[] => [
  ...sessions.flatMap(({ items }) => items),
  ...found.filter(({ tenderId }) => tenderIds.includes(tenderId)),
];

/** Receipted items in the bag, in the bag's order; an id that is in the bag twice counts once here. */
export function itemsInBag(holdings: Holdings, bag: DepositBag): readonly DepositedItem[] {
  const receipted = new Map(receiptedItems(holdings, bag).map((item) => [item.tenderId, item]));
  return [...new Set(bag.tenderIds)].flatMap((tenderId) => receipted.get(tenderId) ?? []);
}

const unreceipted = ({ exceptions }: DepositBag): readonly DepositException[] =>
  exceptions.filter(({ kind }) => kind === 'in_bag_not_receipted');

/** Paper in the bag: receipted items and those entered as having no receipt. */
export const paperCents = (holdings: Holdings, bag: DepositBag) => ({
  itemsCents: amountOf(itemsInBag(holdings, bag)),
  unreceiptedCents: amountOf(unreceipted(bag)),
});

const UNKNOWN_ITEM: Words = { en: 'An item', es: 'Un documento' };
const ON_NO_RECEIPT: Words = {
  en: 'in the bag, on no receipt of these drawers.',
  es: 'en la bolsa, en ningún recibo de estas cajas.',
};
const MORE_THAN_ONCE: Words = { en: 'in the bag more than once.', es: 'más de una vez en la bolsa.' };

function itemLines(receipted: readonly DepositedItem[], bag: DepositBag): readonly CompositionLine[] {
  const byId = new Map(receipted.map((item) => [item.tenderId, item]));
  const excepted = new Set(bag.exceptions.map(({ tenderId }) => tenderId));
  const times = new Map<string, number>();
  for (const tenderId of bag.tenderIds) times.set(tenderId, (times.get(tenderId) ?? 0) + 1);
  const missing = receipted.filter(({ tenderId }) => !times.has(tenderId) && !excepted.has(tenderId));
  const nameOf = ({ kind, itemNumber }: DepositedItem): Words => ({
    en: `${KIND_NAMES[kind].one.en} ${itemNumber}`,
    es: `${KIND_NAMES[kind].one.es} ${itemNumber}`,
  });
  const ofReceipt = ({ receiptNumber }: DepositedItem): Words => ({
    en: `receipted on ${receiptNumber}, not in the bag.`,
    es: `en el recibo ${receiptNumber}, no en la bolsa.`,
  });
  return [
    ...missing.map((item) => compositionLine(nameOf(item), true, item.amountCents, 0, 0, ofReceipt(item))),
    ...[...times].flatMap(([tenderId, count]) => {
      const item = byId.get(tenderId);
      if (item === undefined) return [compositionLine(UNKNOWN_ITEM, false, 0, 0, count, ON_NO_RECEIPT)];
      return count === 1 ? [] : [compositionLine(nameOf(item), false, 1, 0, count, MORE_THAN_ONCE)];
    }),
  ];
}

function kindLines(
  kind: PaperKind,
  receipted: readonly DepositedItem[],
  inBag: readonly DepositedItem[],
  bag: DepositBag,
) {
  const ofKind = receipted.filter((item) => item.kind === kind);
  if (ofKind.length === 0) return [];
  const bagged = inBag.filter((item) => item.kind === kind);
  const absent = new Set(
    bag.exceptions.flatMap((each) =>
      each.kind === 'receipted_not_in_bag' && each.tenderId !== null ? [each.tenderId] : [],
    ),
  );
  const excepted = ofKind.filter(({ tenderId }) => absent.has(tenderId));
  const { many } = KIND_NAMES[kind];
  const differs = { en: 'the receipts and the bag are not the same.', es: 'los recibos y la bolsa no coinciden.' };
  const amount = { en: `${many.en}, amount`, es: `${many.es}, monto` };
  const number = { en: `${many.en}, number`, es: `${many.es}, número` };
  return [
    compositionLine(amount, true, amountOf(ofKind), -amountOf(excepted) || 0, amountOf(bagged), differs),
    compositionLine(number, false, ofKind.length, -excepted.length || 0, bagged.length, differs),
  ];
}

export function paperLines(holdings: Holdings, bag: DepositBag): readonly CompositionLine[] {
  const receipted = receiptedItems(holdings, bag);
  const inBag = itemsInBag(holdings, bag);
  const without = unreceipted(bag).map(({ itemNumber, amountCents }) =>
    compositionLine(
      { en: `Item ${itemNumber}, without a receipt`, es: `Documento ${itemNumber}, sin recibo` },
      true,
      0,
      amountCents,
      amountCents,
      NOTHING_TO_SAY,
    ),
  );
  return [
    ...PAPER_KINDS.flatMap((kind) => kindLines(kind, receipted, inBag, bag)),
    ...itemLines(receipted, bag),
    ...without,
  ];
}
