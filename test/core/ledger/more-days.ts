// What happens at a station beyond a-day.ts, subject by subject: each brings its events, in order, and what each kind of
// them writes. They are replayed, verified and audited as the day is.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { DRAWER_WRITES, drawerEvents } from './a-drawer-day.ts';

export const moreEvents: readonly DecidedEvent[] = [...drawerEvents];

export const MORE_WRITES: Readonly<Record<string, readonly string[]>> = { ...DRAWER_WRITES };
