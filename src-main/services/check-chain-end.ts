// LD4: before money is taken, the end of the chain is looked at: each of the last events has its own hash and names the
// one before it. The rest follows in the background, and is done before any drawer closes.
import { genesisHash } from '../../src-core/ledger/chain.ts';
import { type Result, ok, refuse } from '../../src-core/result/result.ts';
import type { LedgerStore } from '../ports/ledger-store.ts';

const LOOKED_AT = 100;

/** As much of an envelope as the chain needs, read from bytes that may not be what was written. */
function linkIn(body: string): { readonly chain: unknown; readonly previousHash: unknown; readonly sequence: unknown } {
  try {
    const value: unknown = JSON.parse(body);
    if (
      typeof value === 'object' &&
      value !== null &&
      'chain' in value &&
      'previousHash' in value &&
      'sequence' in value
    )
      return value;
  } catch {
    // Not JSON any more: that is the answer.
  }
  return { chain: null, previousHash: null, sequence: null };
}

export function checkChainEnd(
  store: Pick<LedgerStore, 'head' | 'events'>,
  sha256: (text: string) => string,
): Result<null, 'chain_ends_soundly'> {
  const head = store.head();
  let previous: string | null = null;
  let expected = Math.max(1, (head?.sequence ?? 0) - LOOKED_AT);
  for (const { sequence, body, hash } of store.events(expected)) {
    const link = linkIn(body);
    if (sequence === 1 && typeof link.chain === 'string') previous = genesisHash(link.chain, sha256);
    const isNext = sequence === expected && link.sequence === sequence;
    const isLinked = previous === null || link.previousHash === previous;
    if (!isNext || !isLinked || sha256(body) !== hash) return refuse('chain_ends_soundly', { sequence });
    previous = hash;
    expected += 1;
  }
  return ok(null);
}
