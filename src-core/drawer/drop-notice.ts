// DS18: at the city's limit the cashier is told to make a drop, without the amount. The notice is the one thing about the
// drawer's total that its owner may be told (DS5), and whoever watches when it comes and goes could close in on the limit
// by small drops until the total is known to the cent. So it comes at a point of the session's own, somewhere in the last
// tenth below the limit, which nobody is told: what can be learned is that the drawer is near the limit, never nearer
// than a tenth of it. The point follows from the hash of the opening, so it is the same all session long, on every start.
import { invariant } from '../result/result.ts';

const STEPS = 0x1_0000;
const LAST_PART = 10;

/** `openingHash`: hash of the event that opened the session, 64 hexadecimal digits. */
export function isDropDue(expectedCashCents: number, limitCents: number, openingHash: string): boolean {
  const step = Number.parseInt(openingHash.slice(0, 4), 16);
  invariant(Number.isInteger(step), 'the hash of an opening is not hexadecimal');
  return expectedCashCents >= limitCents - Math.floor((limitCents * step) / (STEPS * LAST_PART));
}
