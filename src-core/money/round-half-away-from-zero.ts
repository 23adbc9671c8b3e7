// MN3: a formula's result is rounded once, at its end, half away from zero: 2.5 cents are 3, −2.5 cents are −3.
// Everything before that stays in big.js, so that no intermediate rounding can move a cent.
import Big from 'big.js';
import { type SignedCents, signedCents } from './cents.ts';

/** `inCents` is the unrounded result of a formula, in cents. */
export const roundHalfAwayFromZero = (inCents: Big): SignedCents =>
  signedCents(inCents.round(0, Big.roundHalfUp).toNumber());
