// The figures of a closure, as the drawer closing report and the over/short report both show them. DS8: over/short
// stands per tender kind, is never added up across kinds, and zero is written as a figure.
import { type CashParts, expectedCash as sumOfParts } from '../drawer/expected-cash.ts';
import type { ClosureKind } from '../ledger/events/drawer-events.ts';
import { formatCents } from '../money/cents.ts';
import { column, flexibleColumn, keyValue, table } from './blocks.ts';
import type { Block, Language } from './document.ts';
import { DRAWER_WORDS } from './drawer-words.ts';
import { inTenderOrder, tenderName } from './tender-names.ts';

/** The figure and its word apart, so that figures stand in a column: `5.00` `short`. */
function overShortCells({ overShortCents }: ClosureKind, language: Language): readonly [string, string] {
  const words = DRAWER_WORDS[language];
  const word = overShortCents === 0 ? '' : overShortCents < 0 ? words.short : words.over;
  return [formatCents(Math.abs(overShortCents)), word];
}

export const overShortWords = (kind: ClosureKind, language: Language): string =>
  overShortCells(kind, language).join(' ').trimEnd();

export function kindTable(kinds: readonly ClosureKind[], language: Language): Block {
  const words = DRAWER_WORDS[language];
  return table(
    words.byKind,
    [
      flexibleColumn(words.tenderKind),
      column(words.expected),
      column(words.counted),
      column(words.overShort),
      column('', 'left'),
    ],
    inTenderOrder(kinds).map((kind) => [
      tenderName(kind.kind, language),
      formatCents(kind.expectedCents),
      formatCents(kind.countedCents),
      ...overShortCells(kind, language),
    ]),
  );
}

export function itemTable(kinds: readonly ClosureKind[], language: Language): Block {
  const words = DRAWER_WORDS[language];
  return table(
    words.itemCounts,
    [flexibleColumn(words.tenderKind), column(words.receiptsColumn), column(words.counted)],
    inTenderOrder(kinds.filter((kind) => kind.kind !== 'cash')).map((kind) => [
      tenderName(kind.kind, language),
      `${kind.expectedItems}`,
      `${kind.items}`,
    ]),
  );
}

/** DS17: expected cash and where it comes from. */
export function expectedCash(cash: CashParts, language: Language): readonly Block[] {
  const words = DRAWER_WORDS[language];
  return [
    keyValue(words.starting, formatCents(cash.startingCents)),
    keyValue(words.tendered, formatCents(cash.tenderedCents)),
    keyValue(words.change, formatCents(-cash.changeCents)),
    keyValue(words.fromVault, formatCents(cash.fromVaultCents)),
    keyValue(words.toVault, formatCents(-cash.toVaultCents)),
    keyValue(words.safeDrops, formatCents(-cash.safeDropsCents)),
    keyValue(words.expectedCash, formatCents(sumOfParts(cash)), true),
  ];
}
