// Each account and what was paid on it (RC1), the balance left "as of" and what avoids shutoff (PY4). PY10: for someone
// who is not the holder one sum stands under the masked number; the charges themselves would tell of arrears,
// arrangements and usage, and the name and address could be protected.
import type { PaidAccount, PaymentLine, PaymentTaken } from '../ledger/events/payment-events.ts';
import { formatCents } from '../money/cents.ts';
import { keyValue, text } from './blocks.ts';
import type { Block, Language } from './document.ts';
import { formatDate, formatMoment } from './format-time.ts';
import { maskAccount } from './mask-account.ts';
import { RECEIPT_WORDS, type ReceiptWords } from './receipt-words.ts';

interface Setting {
  readonly words: ReceiptWords;
  readonly language: Language;
  readonly timeZone: string;
}

export function lineLabel(line: PaymentLine, { words, language }: Pick<Setting, 'words' | 'language'>): string {
  if (line.kind === 'credit') return words.credit;
  if (line.billDate === null) return line.description;
  return `${line.description}, ${words.bill(formatDate(line.billDate, language))}`;
}

const paymentLine = (line: PaymentLine, setting: Setting): Block =>
  keyValue(lineLabel(line, setting), formatCents(line.amountCents));

/** VD1, VD2: the lines of a payment that is undone, on a paper for the office. */
export const linesTakenBack = (lines: readonly PaymentLine[], language: Language): readonly Block[] =>
  lines.map((line) =>
    keyValue(lineLabel(line, { words: RECEIPT_WORDS[language], language }), formatCents(-line.amountCents)),
  );

function whatIsLeft(account: PaidAccount, { words, language, timeZone }: Setting): readonly Block[] {
  const isCredit = account.balanceAfterCents < 0;
  const blocks = [
    keyValue(isCredit ? words.creditLeft : words.balanceLeft, formatCents(Math.abs(account.balanceAfterCents))),
  ];
  if (account.pastDueAfterCents > 0) blocks.push(keyValue(words.pastDueLeft, formatCents(account.pastDueAfterCents)));
  blocks.push(text(words.asOf(formatMoment(account.asOf, timeZone, language))));
  if (account.cutoffDate !== null && account.avoidsShutoff !== null) {
    const date = formatDate(account.cutoffDate, language);
    const says = account.avoidsShutoff
      ? words.avoidsShutoff(date)
      : words.payToAvoidShutoff(formatCents(account.pastDueAfterCents), date);
    blocks.push(text(says, { isBold: true }));
  }
  return blocks;
}

function holderAccount(account: PaidAccount, lines: readonly PaymentLine[], setting: Setting): readonly Block[] {
  const { words } = setting;
  return [
    text(`${words.account} ${account.accountNo}`, { isBold: true }),
    text(account.customerName),
    ...(account.serviceAddress === '' ? [] : [text(account.serviceAddress)]),
    ...lines.map((line) => paymentLine(line, setting)),
    keyValue(words.paidOnAccount, formatCents(account.paidCents), true),
    ...whatIsLeft(account, setting),
  ];
}

const strangerAccount = (account: PaidAccount, items: readonly PaymentLine[], setting: Setting): readonly Block[] => [
  text(`${setting.words.account} ${maskAccount(account.accountNo)}`, { isBold: true }),
  ...items.map((line) => paymentLine(line, setting)),
  keyValue(setting.words.paidOnAccount, formatCents(account.paidCents), true),
];

/** One group of blocks for each account, then one for items that belong to none. */
export function receiptAccounts(payment: PaymentTaken['payload'], setting: Setting): readonly (readonly Block[])[] {
  const groups = payment.accounts.map((account) => {
    const lines = payment.lines.filter((line) => line.accountNo === account.accountNo);
    if (payment.payer.isHolder) return holderAccount(account, lines, setting);
    return strangerAccount(
      account,
      lines.filter((line) => line.kind === 'item'),
      setting,
    );
  });
  const known = new Set(payment.accounts.map((account) => account.accountNo));
  const others = payment.lines.filter((line) => line.accountNo === null || !known.has(line.accountNo));
  if (others.length === 0) return groups;
  const heading = text(setting.words.otherItems, { isBold: true });
  return [...groups, [heading, ...others.map((line) => paymentLine(line, setting))]];
}
