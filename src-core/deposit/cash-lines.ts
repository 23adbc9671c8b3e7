// DP2, DP3, DP9 for cash: the receipts' cash with the posted over/short, what was counted, each denomination, and the
// starting cash of each drawer. Pieces may be rolled or strapped on their way into the bag, so a denomination is compared
// by its value; where no choice of the counted pieces makes a fund, change was made and only the sums are compared.
import { addCounts, countValue, lineOf, sumCounts } from '../denomination/count.ts';
import type { DenominationCount } from '../denomination/denomination-count.ts';
import { expectedCash } from '../drawer/expected-cash.ts';
import { formatCents, sumCents } from '../money/cents.ts';
import type { Words } from '../result/language.ts';
import { type CompositionLine, compositionLine } from './composition-line.ts';
import type { DepositBag, DepositableSession, Holdings } from './deposit.ts';
import { centsToKeep, heldCents, needsChange } from './kept-cash.ts';

const keptOf = (bag: DepositBag, sessionId: string): readonly DenominationCount[] =>
  bag.sessions.filter((each) => each.sessionId === sessionId).flatMap(({ kept }) => kept);

const allKept = (bag: DepositBag): readonly DenominationCount[] => addCounts(...bag.sessions.map(({ kept }) => kept));

const pieceName = (count: DenominationCount): string =>
  `$${formatCents(count.denominationCents)} ${lineOf(count).material === 'bill' ? 'bills' : 'coins'}`;

const pieceWords = (name: string): Words => ({
  en: name,
  es: name.replace(/^(\S+) bills$/, 'Billetes de $1').replace(/^(\S+) coins$/, 'Monedas de $1'),
});

function valueByPiece(counts: readonly DenominationCount[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const count of counts) values.set(pieceName(count), (values.get(pieceName(count)) ?? 0) + countValue(count));
  return values;
}

function denominationLines({ sessions, drops }: Holdings, bag: DepositBag): readonly CompositionLine[] {
  const held = addCounts(
    ...sessions.flatMap(({ counted, safeDrops }) => [counted, safeDrops]),
    ...drops.map(({ counts }) => counts),
  );
  const kept = allKept(bag);
  const [heldValue, keptValue, bagValue] = [held, kept, bag.cash].map(valueByPiece);
  const names = new Set(addCounts(held, kept, bag.cash).map(pieceName));
  return [...names].map((name) =>
    compositionLine(
      pieceWords(name),
      true,
      heldValue?.get(name) ?? 0,
      -(keptValue?.get(name) ?? 0) || 0,
      bagValue?.get(name) ?? 0,
      {
        en: 'counted less kept is not what is in the bag.',
        es: 'lo contado menos lo que se queda no es lo que hay en la bolsa.',
      },
    ),
  );
}

const keptLine = (session: DepositableSession, bag: DepositBag): CompositionLine =>
  compositionLine(
    { en: `Starting cash kept, ${session.drawerName}`, es: `Efectivo inicial que se queda, ${session.drawerName}` },
    true,
    centsToKeep(session),
    0,
    sumCounts(keptOf(bag, session.sessionId)),
    { en: 'it is not the change fund.', es: 'no es el fondo de cambio.' },
  );

/** Cash that receipts put into a session's bag and safe, less what went to the bank before. */
const receiptedCash = ({ cash, depositedDropsCents }: DepositableSession): number =>
  expectedCash(cash) + cash.safeDropsCents - depositedDropsCents;

/** DS5: of a session that is not closed its drops are compared as they were counted, and nothing of its receipts. */
export function cashLines(holdings: Holdings, bag: DepositBag): readonly CompositionLine[] {
  const { sessions } = holdings;
  const dropsCents = sumCents(holdings.drops.map(({ amountCents }) => amountCents));
  const bagCents = sumCounts(bag.cash);
  const keptCents = sumCounts(allKept(bag));
  const overShortCents = sumCents(sessions.map((session) => session.cashOverShortCents));
  return [
    ...sessions.map((session) => keptLine(session, bag)),
    compositionLine(
      { en: 'Cash counted', es: 'Efectivo contado' },
      true,
      sumCents(sessions.map(heldCents)) + dropsCents,
      0,
      bagCents + keptCents,
      {
        en: 'counts and safe drops are not cash for the bank and starting cash kept.',
        es: 'lo contado y lo guardado en la caja fuerte no es el efectivo para el banco y el que se queda.',
      },
    ),
    compositionLine(
      { en: 'Cash by receipts', es: 'Efectivo según recibos' },
      true,
      sumCents(sessions.map(receiptedCash)) + dropsCents,
      overShortCents - keptCents,
      bagCents,
      {
        en: 'receipts, with over/short as posted, are not what is in the bag.',
        es: 'los recibos, con lo que sobra y falta ya asentado, no son lo que hay en la bolsa.',
      },
    ),
    ...(sessions.some(needsChange) ? [] : denominationLines(holdings, bag)),
  ];
}
