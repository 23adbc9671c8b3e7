// TN9: the drawer opens only for the kinds of tender that the city names, and never for a reprint (which has no tenders
// of its own to ask about).
import type { CityPolicy } from '../policy/city-policy.ts';
import type { Tender } from './tender.ts';

export const kicksDrawer = (tenders: readonly Pick<Tender, 'kind'>[], policy: Pick<CityPolicy, 'tenders'>): boolean =>
  tenders.some(({ kind }) => policy.tenders.some((each) => each.kind === kind && each.isEnabled && each.kicksDrawer));
