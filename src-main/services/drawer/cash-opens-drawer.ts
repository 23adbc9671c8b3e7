// TN9: an act on the drawer's cash that is no payment opens it where the city has cash open it.
import type { Envelope } from '../../../src-core/ledger/envelope.ts';
import { kicksDrawer } from '../../../src-core/tender/kicks-drawer.ts';
import { policyOf } from '../documents/issued-by.ts';
import type { StationParts } from '../station-parts.ts';

export const cashOpensDrawer = (parts: StationParts, event: Envelope): boolean =>
  kicksDrawer([{ kind: 'cash' }], policyOf(parts, event));
