// TN3: the magnetic line of a check, as a reader types it: the routing number between two transit signs, the bank account
// up to an on-us sign, the check's number after it; a business check has its number in front, between on-us signs.
// Readers write the signs differently (T and U, colon and less-than, or the signs themselves). A line that could be read
// in two ways is refused: a guess would name another writer.
import { type Result, ok, refuse } from '../result/result.ts';
import { isRoutingNumber } from './routing-number.ts';

export interface MicrLine {
  readonly routing: string;
  /** Digits only. Never kept: only a mark of it is (TN5). */
  readonly bankAccount: string;
  readonly itemNumber: string;
}

export type MicrRefusal = 'check_line_is_readable' | 'routing_digit_holds';

const PERSONAL = /^T(\d{9})T([\d -]*\d[\d -]*)U ?(\d{1,20})$/;
const BUSINESS = /^U ?(\d{1,20}) ?U ?T(\d{9})T([\d -]*\d[\d -]*)U?$/;

const plainSigns = (text: string): string =>
  text
    .trim()
    .replaceAll(/[Tt:⑆]/g, 'T')
    .replaceAll(/[UuOo<⑈]/g, 'U')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/T (?=\d{9} ?T)/g, 'T')
    .replaceAll(/(?<=T\d{9}) (?=T)/g, '');

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** True for what only a check reader types: it has transit signs. */
export const looksLikeMicr = (text: string): boolean => /[Tt:⑆] ?\d{9} ?[Tt:⑆]/.test(text);

export function readMicrLine(text: string): Result<MicrLine, MicrRefusal> {
  const line = plainSigns(text);
  const personal = PERSONAL.exec(line);
  const business = BUSINESS.exec(line);
  const [, first = '', second = '', third = ''] = personal ?? business ?? [];
  if (personal === null && business === null) return refuse('check_line_is_readable');
  const [routing, account, number] = personal === null ? [second, third, first] : [first, second, third];
  if (!isRoutingNumber(routing)) return refuse('routing_digit_holds');
  const bankAccount = digitsOf(account);
  const isAccount = bankAccount.length >= 4 && bankAccount.length <= 17;
  return isAccount ? ok({ routing, bankAccount, itemNumber: number }) : refuse('check_line_is_readable');
}

/** What a writer's mark is made of: the same bank account written on any check. */
export const writerText = ({ routing, bankAccount }: Pick<MicrLine, 'routing' | 'bankAccount'>): string =>
  `check writer ${routing} ${bankAccount.replace(/^0+(?=\d)/, '')}`;
