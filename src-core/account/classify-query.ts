// Find: one box takes everything. What was typed is told apart by its shape before anything is looked up, because a
// number found through an ordered index costs microseconds and the same number searched as text does not.
import { normalizeSearchText, searchWords } from './search-text.ts';
import { phoneDigits } from './phone-digits.ts';

export type AccountQuery =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly digits: string; readonly phone: string; readonly words: readonly string[] }
  | { readonly kind: 'email'; readonly prefix: string }
  | { readonly kind: 'text'; readonly plain: string; readonly words: readonly string[]; readonly meter: string | null };

const NUMBER_SHAPE = /^[\d\s().+/-]+$/;
const METER_SHAPE = /^(?=.*\d)[A-Za-z0-9-]{3,40}$/;
/** More words than a name and an address have only cost time. */
const MOST_WORDS = 8;
const LONGEST_QUERY = 120;

const numberWords = (query: string): readonly string[] => {
  const words = query.split(/\D+/).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
};

export function classifyQuery(typed: string): AccountQuery {
  const query = typed.slice(0, LONGEST_QUERY).trim();
  if (query === '') return { kind: 'empty' };
  if (NUMBER_SHAPE.test(query)) {
    const digits = query.replace(/\D/g, '');
    if (digits === '') return { kind: 'empty' };
    return { kind: 'number', digits, phone: phoneDigits(query), words: numberWords(query) };
  }
  const plain = normalizeSearchText(query);
  if (plain === '') return { kind: 'empty' };
  if (query.includes('@')) return { kind: 'email', prefix: query.toLowerCase() };
  const words = searchWords(query).slice(0, MOST_WORDS);
  return { kind: 'text', plain, words, meter: METER_SHAPE.test(query) ? query.toUpperCase() : null };
}
