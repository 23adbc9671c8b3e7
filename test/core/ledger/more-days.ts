// What happens at a station beyond a-day.ts, subject by subject: each brings its events, in order, and what each kind of
// them writes. They are replayed, verified and audited as the day is.
import type { DecidedEvent } from '../../../src-core/ledger/envelope.ts';
import { CLOSURE_WRITES, closureEvents } from './a-closure-day.ts';
import { CONTROL_WRITES, controlEvents } from './a-control-day.ts';
import { ACCESS_WRITES, accessEvents } from './an-access-day.ts';
import { MAIL_WRITES, mailEvents } from './a-mail-day.ts';
import { DRAWER_WRITES, drawerEvents } from './a-drawer-day.ts';
import { PRIVACY_WRITES, privacyEvents } from './a-privacy-day.ts';
import { RELEASE_WRITES, releaseEvents } from './a-release-day.ts';

export const moreEvents: readonly DecidedEvent[] = [
  // One subject a line.
  ...drawerEvents,
  ...mailEvents,
  ...controlEvents,
  ...privacyEvents,
  ...accessEvents,
  ...releaseEvents,
  ...closureEvents,
];

export const MORE_WRITES: Readonly<Record<string, readonly string[]>> = {
  // One subject a line.
  ...DRAWER_WRITES,
  ...MAIL_WRITES,
  ...CONTROL_WRITES,
  ...PRIVACY_WRITES,
  ...ACCESS_WRITES,
  ...RELEASE_WRITES,
  ...CLOSURE_WRITES,
};
