// An account number is the city's own text: digits, the last of them a check digit over those before it.
import { accountCheckDigit } from './check-digit.ts';

const SHAPE = /^\d{4,20}$/;

export const isAccountNumber = (text: string): boolean =>
  SHAPE.test(text) && accountCheckDigit(text.slice(0, -1)) === Number(text.slice(-1));
