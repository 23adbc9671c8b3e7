// The bank deposit: everything that both drawers hold above their change funds, in one bag (DP1–DP10).
import type { DepositDraftInput, DepositSummary } from '../../../src-contract/station/deposit.ts';
import type { StationClient } from '../../../src-contract/station-router.ts';
import { addCounts, subtractCounts } from '../../../src-core/denomination/count.ts';
import type { DenominationCount } from '../../../src-core/denomination/denomination-count.ts';
import { type Day, newKey } from './counter.ts';
import { approved } from './person.ts';

type Candidates = Awaited<ReturnType<StationClient['deposits']['candidates']>>;

export interface Deposited {
  readonly candidates: Candidates;
  readonly draft: DepositDraftInput;
  readonly agrees: boolean;
  readonly confirmed: DepositSummary;
}

/** What goes to the bank of a drawer: the accepted count and its drops, without the starting cash kept. */
function bagged({ counted, safeDrops, proposedKept }: Candidates[number]): readonly DenominationCount[] {
  const rest = subtractCounts(addCounts(counted, safeDrops), proposedKept);
  if (!rest.ok) throw new Error('The starting cash that the station proposes to keep is not in the drawer.');
  return rest.value;
}

async function prepare({ senior, counters }: Day, bagNumber: string) {
  const { deposits } = senior.client;
  const own = new Set(counters.map(({ sessionId }) => sessionId));
  const candidates = (await deposits.candidates()).filter(({ sessionId }) => own.has(sessionId));
  const [depository] = await deposits.depositories();
  const draft: DepositDraftInput = {
    depositId: newKey(),
    depositoryId: depository?.depositoryId ?? '',
    bagNumber,
    exceptions: [],
    sessions: candidates.map(({ sessionId, proposedKept }) => ({
      sessionId,
      kept: proposedKept,
    })),
    drops: [],
    cash: [...addCounts(...candidates.map(bagged))],
    tenderIds: candidates.flatMap(({ items }) => items.map(({ tenderId }) => tenderId)),
  };
  return { candidates, draft };
}

export async function depositTheDay(day: Day): Promise<Deposited> {
  const { senior, supervisor, dice } = day;
  const { candidates, draft } = await prepare(day, `BAG-${dice.between(100_000, 999_999)}`);
  const { agrees } = await senior.client.deposits.check({ draft });
  const seal = { key: newKey(), draft };
  const { depositId, totalCents } = await senior.client.deposits.seal(
    await approved(senior, 'deposits.seal', seal, supervisor),
  );
  const handOver = { key: newKey(), depositId, carrier: 'Badger Armored, J. Stone', note: '' };
  await senior.client.deposits.handOver(handOver);
  const { today } = await supervisor.client.station.overview();
  const confirmed = await supervisor.client.deposits.confirm({
    key: newKey(),
    depositId,
    bankCents: totalCents,
    bankDate: today,
    bankReference: `BR ${dice.between(1e5, 999999)}`,
  });
  return { candidates, draft, agrees, confirmed };
}
