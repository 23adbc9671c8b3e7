// What a scripted day comes to, for a person and for a program.
import { formatCents } from '../../../src-core/money/cents.ts';
import { TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { type Sums, byAccount, byTender, total } from './book.ts';
import { PEOPLE, SECRET } from './city.ts';
import { openedOver } from './counter.ts';
import type { DayDone, DayWish } from './run-day.ts';
import { ties } from './tally.ts';

const money = (cents: number): string => `${cents < 0 ? '-' : ''}${formatCents(Math.abs(cents))}`;

export function dayFacts(
  { payments, seed, papersFolder }: DayWish,
  { takenIn, closed, deposited, papers, prints, verdict, checks, seconds }: DayDone,
) {
  const receipts = closed.flatMap(({ counter }) => counter.receipts);
  const numbers = receipts.map(({ receiptNumber }) => receiptNumber).toSorted();
  const { depositNumber, bagNumber, cashCents, itemsCents, totalCents, stage } = deposited.confirmed;
  const { progress, manifest, imported } = takenIn;
  return {
    ok: checks.every(ties),
    payments,
    seed,
    import: {
      manifest,
      imported,
      rejectedRows: progress.rejectedRows,
    },
    receipts: {
      count: receipts.length,
      first: numbers[0] ?? null,
      last: numbers.at(-1) ?? null,
      voids: receipts.filter(({ isVoid }) => isVoid).map(({ receiptNumber }) => receiptNumber),
    },
    tenderCents: byTender(receipts),
    accountCents: byAccount(receipts),
    drawers: closed.map(({ counter, review }) => ({
      drawerId: counter.drawerId,
      owner: review.session.ownerName,
      receipts: counter.receipts.length,
      attempts: review.session.attempt,
      startingCents: counter.startingCents,
      openedOverCents: openedOver(counter),
      openedWithoutSale: counter.openedWithoutSale,
      safeDropsCents: counter.droppedCents,
      kinds: (review.kinds ?? []).map(({ kind, expectedCents, countedCents, overShortCents }) => ({
        kind,
        expectedCents,
        countedCents,
        overShortCents,
      })),
    })),
    deposits: [
      {
        depositNumber,
        bagNumber,
        cashCents,
        itemsCents,
        totalCents,
        stage,
      },
    ],
    verify: verdict,
    papers: {
      folder: papersFolder,
      printed: prints,
      pdf: papers,
    },
    signIns: {
      names: ['omar', ...PEOPLE.map(({ signInName }) => signInName)],
      secret: SECRET,
    },
    seconds: Math.round(seconds * 100) / 100,
    receiptsPerSecond: Math.round(receipts.length / seconds),
    checks: checks.map((check) => ({
      ...check,
      ties: ties(check),
    })),
  };
}

type DayFacts = ReturnType<typeof dayFacts>;

const rows = (sums: Sums): readonly string[] =>
  Object.entries(sums).map(([name, amount]) => `  ${name.padEnd(28)}${money(amount).padStart(14)}`);

const drawerLines = ({
  drawerId,
  owner,
  receipts,
  attempts,
  startingCents,
  openedOverCents,
  kinds,
}: DayFacts['drawers'][number]): readonly string[] => [
  `Drawer ${drawerId}, ${owner}: ${receipts} receipts, counted ${attempts === 1 ? 'once' : `${attempts} times`}`,
  `  starting cash   ${money(startingCents)}${openedOverCents === 0 ? '' : `, ${money(openedOverCents)} against the change fund, before a witness`}`,
  ...TENDER_KINDS.flatMap((kind) => {
    const found = kinds.find((each) => each.kind === kind);
    if (found === undefined) return [];
    const { expectedCents, countedCents, overShortCents } = found;
    const figures = `expected ${money(expectedCents)}, counted ${money(countedCents)}`;
    return [`  ${kind.padEnd(16)}${figures}, over/short ${money(overShortCents)}`];
  }),
];

export function dayInWords(facts: DayFacts): string {
  const { manifest, imported, rejectedRows } = facts.import;
  const untied = facts.checks.filter((check) => !check.ties);
  const importLine = (name: string, found: string, said: string): string =>
    `  ${name.padEnd(14)}${found.padStart(14)}  manifest ${said}`;
  return [
    `Imported ${imported.city}, as of ${imported.asOf}${rejectedRows > 0 ? `, without ${rejectedRows} rows` : ''}`,
    importLine('accounts', String(imported.accounts), String(manifest.accounts)),
    importLine('open charges', String(imported.openCharges), String(manifest.openCharges)),
    importLine('open amount', money(imported.openCents), money(manifest.openCents)),
    `Receipts: ${facts.receipts.count}, ${facts.receipts.first ?? ''} to ${facts.receipts.last ?? ''}`,
    `Voids: ${facts.receipts.voids.length}${facts.receipts.voids.map((each) => ` ${each}`).join(',')}`,
    'By tender, change taken off:',
    ...rows(facts.tenderCents),
    ...rows({ total: total(facts.tenderCents) }),
    'By account:',
    ...rows(facts.accountCents),
    ...rows({ total: total(facts.accountCents) }),
    ...facts.drawers.flatMap(drawerLines),
    ...facts.deposits.map(
      ({ depositNumber, bagNumber, cashCents, itemsCents, totalCents, stage }) =>
        `Deposit ${depositNumber}, bag ${bagNumber}: cash ${money(cashCents)}, checks ${money(itemsCents)}, total ${money(totalCents)}, ${stage}`,
    ),
    facts.verify.isSound
      ? `Ledger: sound, ${facts.verify.events} events`
      : `Ledger: NOT SOUND. ${facts.verify.firstProblem ?? ''}`,
    `Papers: ${facts.papers.printed} printed and ${facts.papers.pdf.length} as PDF, in ${facts.papers.folder}`,
    `Sign-ins: ${facts.signIns.names.join(', ')}; the secret of each is "${facts.signIns.secret}"`,
    `${facts.receiptsPerSecond} receipts a second, over ${facts.seconds} seconds`,
    ...untied.map(({ what, expected, found }) => `DOES NOT TIE: ${what}: expected ${expected}, found ${found}`),
    untied.length === 0 ? `Everything ties: ${facts.checks.length} checks.` : `${untied.length} checks do not tie.`,
  ].join('\n');
}
