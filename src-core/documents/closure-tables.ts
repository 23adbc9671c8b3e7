// The figures of a closure, as the drawer closing report and the over/short report both show them. DS8: over/short
// stands per tender kind, is never added up across kinds, and zero is written as a figure.
import type { ClosureKind, DrawerClosed } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, keyValue, table } from './blocks.ts';
import type { Block } from './document.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

export function overShortWords(kind: ClosureKind): string {
  if (kind.overShortCents === 0) return '0.00';
  return `${formatCents(Math.abs(kind.overShortCents))} ${kind.overShortCents < 0 ? 'short' : 'over'}`;
}

export const kindTable = (kinds: readonly ClosureKind[]): Block =>
  table(
    'By tender kind',
    [flexibleColumn('Tender kind'), column('Expected'), column('Counted'), column('Over/short')],
    inTenderOrder(kinds).map((kind) => [
      tenderName(kind.kind),
      formatCents(kind.expectedCents),
      formatCents(kind.countedCents),
      overShortWords(kind),
    ]),
  );

export const itemTable = (kinds: readonly ClosureKind[]): Block =>
  table(
    'Number of items',
    [flexibleColumn('Tender kind'), column('Receipts'), column('Counted')],
    inTenderOrder(kinds.filter((kind) => kind.kind !== 'cash')).map((kind) => [
      tenderName(kind.kind),
      `${kind.expectedItems}`,
      `${kind.items}`,
    ]),
  );

/** DS17: expected cash and where it comes from. */
export function expectedCash(cash: DrawerClosed['payload']['cash']): readonly Block[] {
  const expected =
    cash.startingCents +
    cash.tenderedCents -
    cash.changeCents +
    cash.fromVaultCents -
    cash.toVaultCents -
    cash.safeDropsCents;
  return [
    keyValue('Starting cash as counted', formatCents(cash.startingCents)),
    keyValue('Cash tendered', formatCents(cash.tenderedCents)),
    keyValue('Change given', formatCents(-cash.changeCents)),
    keyValue('From vault', formatCents(cash.fromVaultCents)),
    keyValue('To vault', formatCents(-cash.toVaultCents)),
    keyValue('Safe drops', formatCents(-cash.safeDropsCents)),
    keyValue('Expected cash', formatCents(expected), true),
  ];
}
