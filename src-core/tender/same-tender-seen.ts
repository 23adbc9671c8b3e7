// TN7: the same account, amount, kind and number again within the city's time is more often a second press than a second
// payment; the cashier is asked. A paper item stands once in a payment too: two checks never have one number.
import type { CityPolicy } from '../policy/city-policy.ts';
import { type Tender, isPaper } from './tender.ts';

/** A tender of a receipt that is not void. */
export interface RecentTender extends Pick<Tender, 'kind' | 'amountCents' | 'itemNumber'> {
  readonly accountNos: readonly string[];
  /** UTC instant, ISO 8601. */
  readonly takenAt: string;
}

export interface SeenTender {
  readonly tender: Pick<Tender, 'kind' | 'amountCents' | 'itemNumber'>;
  readonly accountNo: string | null;
  /** Null when it stands twice in this same payment. */
  readonly takenAt: string | null;
}

type Identity = Pick<Tender, 'kind' | 'amountCents' | 'itemNumber'>;
const isSame = (a: Identity, b: Identity): boolean =>
  a.kind === b.kind && a.amountCents === b.amountCents && a.itemNumber === b.itemNumber;

const MINUTE = 60_000;

/** `recent` may be in any order and reach further back than the city's time. */
export function sameTenderSeen(
  recent: readonly RecentTender[],
  payment: { readonly tenders: readonly Identity[]; readonly accountNos: readonly string[] },
  now: string,
  { duplicateWarningMinutes }: Pick<CityPolicy, 'duplicateWarningMinutes'>,
): SeenTender | null {
  if (duplicateWarningMinutes === 0) return null;
  const since = Date.parse(now) - duplicateWarningMinutes * MINUTE;
  for (const [index, tender] of payment.tenders.entries()) {
    const isTwice = isPaper(tender.kind) && payment.tenders.slice(0, index).some((other) => isSame(other, tender));
    if (isTwice) return { tender, accountNo: payment.accountNos[0] ?? null, takenAt: null };
    for (const seen of recent) {
      if (!isSame(seen, tender) || Date.parse(seen.takenAt) < since) continue;
      const accountNo = payment.accountNos.find((each) => seen.accountNos.includes(each));
      if (accountNo !== undefined) return { tender, accountNo, takenAt: seen.takenAt };
    }
  }
  return null;
}
