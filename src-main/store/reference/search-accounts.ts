// Find: asks one index after another, the surest kind of match first, until the list is full. Within a kind the ids are
// already in the order shown (open before closed, then by name).
import { type AccountQuery, classifyQuery } from '../../../src-core/account/classify-query.ts';
import type { MatchedField } from '../../ports/reference-store.ts';
import { reversed } from './account-keys.ts';
import { findEveryWord } from './find-every-word.ts';
import type { AccountIndexes, FindIds } from './find-ids.ts';
import { everyWordInside, everyWordNearly, everyWordStarts } from './word-expressions.ts';

const SHORTEST_TAIL = 4;

interface Hits {
  readonly found: Map<number, MatchedField>;
  readonly limit: number;
}

function take(hits: Hits, matched: MatchedField, find: FindIds): void {
  const { found, limit } = hits;
  if (found.size >= limit) return;
  for (const id of find(limit + found.size)) {
    if (found.size >= limit) return;
    if (!found.has(id)) found.set(id, matched);
  }
}

function searchNumber(hits: Hits, by: AccountIndexes, query: AccountQuery & { kind: 'number' }): void {
  const { digits, phone, words } = query;
  take(hits, 'account_no', by.accountNo.exact(digits));
  if (phone.length === 10) take(hits, 'phone', by.phone.exact(phone));
  if (digits.length === 7) take(hits, 'phone', by.phoneLast7.exact(digits));
  if (hits.found.size > 0) return;
  take(hits, 'account_no', by.accountNo.prefix(digits));
  if (digits.length >= SHORTEST_TAIL) {
    take(hits, 'account_no', by.accountNoReversed.prefix(reversed(digits)));
    take(hits, 'phone', by.phoneLast7.prefix(phone));
    take(hits, 'phone', by.phone.prefix(phone));
    take(hits, 'phone', by.phoneLast7.exact(phone.slice(-7)));
    take(hits, 'meter', by.meterDigits.prefix(digits));
  }
  take(hits, 'address', by.address.prefix(words.join(' ')));
  take(hits, 'address', findEveryWord(by.allWords, everyWordStarts(by, words)));
}

function searchText(hits: Hits, by: AccountIndexes, query: AccountQuery & { kind: 'text' }): void {
  const { plain, words, meter } = query;
  if (meter !== null) take(hits, 'meter', by.meter.prefix(meter));
  take(hits, 'name', by.name.exact(plain));
  take(hits, 'name', by.name.prefix(plain));
  if (hits.found.size >= hits.limit) return;
  const starts = everyWordStarts(by, words);
  take(hits, 'name', findEveryWord(by.nameWords, starts));
  // Three words that all stand in one name are that name; gathering the street lists again would only cost time.
  if (hits.found.size > 0 && words.length > 2) return;
  take(hits, 'address', by.address.prefix(plain));
  take(hits, 'address', findEveryWord(by.allWords, starts));
  if (words.length === 1) take(hits, 'email', by.email.prefix(plain));
  if (hits.found.size > 0 && words.length > 1) return;
  if (hits.found.size >= hits.limit) return;
  const inside = everyWordInside(by, words);
  if (inside !== null) take(hits, 'inner', findEveryWord(by.allWords, inside));
  if (hits.found.size > 0) return;
  const nearly = everyWordNearly(by, words);
  if (nearly !== null) take(hits, 'slip', findEveryWord(by.allWords, nearly));
}

/** Ids of at most `limit` accounts, best first, each with the field that was met. */
export function searchAccountIds(by: AccountIndexes, typed: string, limit: number): ReadonlyMap<number, MatchedField> {
  const hits: Hits = { found: new Map(), limit };
  const query = classifyQuery(typed);
  switch (query.kind) {
    case 'empty':
      break;
    case 'number':
      searchNumber(hits, by, query);
      break;
    case 'email':
      take(hits, 'email', by.email.prefix(query.prefix));
      break;
    case 'text':
      searchText(hits, by, query);
      break;
  }
  return hits.found;
}
