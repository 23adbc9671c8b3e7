// A whole day from the first sign-in to the bank's receipt, through the contract's client alone.
import { performance } from 'node:perf_hooks';
import { type Deposited, depositTheDay } from './bank.ts';
import { PEOPLE, SECRET, type TakenIn, setUpStation, takeInExtract } from './city.ts';
import { type ClosedCounter, closeCounter, ledgerChecked } from './close-counter.ts';
import { type Day, openCounter } from './counter.ts';
import { customersOf, drawAccounts } from './customers.ts';
import { workTheDay } from './day-of-work.ts';
import { createDice } from './dice.ts';
import { printed, writePapers } from './papers.ts';
import { type MakeClient, signIn } from './person.ts';
import { type Check, checkBalances, checkDeposit, checkDrawer, checkImport, checkReceipts } from './tally.ts';

export interface DayWish {
  readonly payments: number;
  readonly seed: number;
  readonly extractFolder: string;
  readonly acceptRejects: boolean;
  /** Where the documents go; the printer writes there too. */
  readonly papersFolder: string;
  readonly city: string;
}

export interface DayDone {
  readonly takenIn: TakenIn;
  readonly closed: readonly ClosedCounter[];
  readonly deposited: Deposited;
  readonly papers: readonly string[];
  readonly prints: number;
  readonly verdict: { readonly isSound: boolean; readonly events: number; readonly firstProblem: string | null };
  readonly checks: readonly Check[];
  /** Of the visits, errands included. */
  readonly seconds: number;
}

/** Two quarters that were not in the second drawer when it was opened. */
const MISSING_IN_THE_MORNING = [{ denominationCents: 25, form: 'loose', quantity: 2 }] as const;

async function peopleOf(makeClient: MakeClient) {
  const [ana, luis, grace, sam] = PEOPLE;
  const person = ({ signInName }: (typeof PEOPLE)[number]) => signIn(makeClient, signInName, SECRET);
  return {
    ana: await person(ana),
    luis: await person(luis),
    senior: await person(grace),
    supervisor: await person(sam),
  };
}

export async function runDay(makeClient: MakeClient, wish: DayWish): Promise<DayDone> {
  const { payments, seed, extractFolder, papersFolder } = wish;
  const dice = createDice(seed);
  const administrator = await setUpStation(makeClient, wish.city);
  const takenIn = await takeInExtract(administrator, extractFolder, wish.acceptRejects);
  await administrator.client.auth.signOut();
  const { ana, luis, senior, supervisor } = await peopleOf(makeClient);
  const counters = [
    await openCounter(ana, '1'),
    await openCounter(luis, '2', { missing: MISSING_IN_THE_MORNING, witness: senior }),
  ] as const;
  const day: Day = { dice, senior, supervisor, counters };
  const customers = customersOf(await drawAccounts(extractFolder, payments * 3 + 200, dice), ana.client);
  const begun = performance.now();
  await workTheDay({ ...day, customers }, payments);
  const seconds = (performance.now() - begun) / 1_000;
  const lost = dice.between(5, 45) * (dice.chance(0.5) ? -1 : 1);
  const closed = [
    await closeCounter(day, counters[0], { cashCents: lost, isMiscounted: false }),
    await closeCounter(day, counters[1], { cashCents: 0, isMiscounted: true }),
  ];
  const deposited = await depositTheDay(day);
  const sessionIds = counters.map(({ sessionId }) => sessionId);
  const papers = await writePapers(supervisor.client, papersFolder, sessionIds, deposited.confirmed.depositId);
  const prints = await printed(supervisor.client, papersFolder);
  await ledgerChecked(supervisor);
  const verdict = await supervisor.client.station.verifyLedger();
  const checks: readonly Check[] = [
    ...checkImport(takenIn),
    ...(await checkReceipts(supervisor.client, closed, payments)),
    ...closed.flatMap(checkDrawer),
    ...checkDeposit(deposited, closed),
    ...(await checkBalances(supervisor.client, customers, closed)),
    { what: 'ledger is sound', expected: 1, found: verdict.isSound ? 1 : 0 },
  ];
  for (const { client } of [ana, luis, senior, supervisor]) await client.auth.signOut();
  return { takenIn, closed, deposited, papers, prints, verdict, checks, seconds };
}
