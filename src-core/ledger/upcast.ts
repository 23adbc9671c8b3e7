// Events of an older version, read as the newest. Their stored bytes, hash and signature stay as they are; what a later
// version added is filled in as it was when nobody could do otherwise.
import type { Envelope } from './envelope.ts';

/** Version 1: a deposit was made of closed sessions alone (DP1). */
function upcastDepositSealed(event: Envelope): Envelope {
  return event.type === 'deposit_sealed' && Number(event.version) === 1
    ? { ...event, version: 2, payload: { ...event.payload, drops: [] } }
    : event;
}

export const upcast = (event: Envelope): Envelope => upcastDepositSealed(event);
