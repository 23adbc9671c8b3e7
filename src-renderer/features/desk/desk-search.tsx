import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { AccountHit } from '../../../src-contract/station/accounts.ts';
import { useLanguage, useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { useStation } from '../../station-client/use-station.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { failureOf, type Failure } from '../../station-client/use-question.ts';
import { RefusalNotice } from '../../ui/notice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { useDesk, useDeskState } from './desk-context.ts';
import { FeeDialog } from './fee-dialog.tsx';
import { putItem } from './desk-draft.ts';
import { FeeRow, HitRow } from './hit-rows.tsx';
import { HitList } from './hit-list.tsx';
import { type Fee, findFees } from './policy-view.ts';

const MOST_HITS = 12;
/** So many digits in a row are a stub's line typed by hand, not the number of anything. */
const STUB_DIGITS = /^\d{20,}$/;

interface Found {
  readonly typed: string;
  readonly hits: readonly AccountHit[];
}

/** The accounts for what is typed, the answer to an earlier letter never over that of a later one. */
function useHits(typed: string) {
  const client = useStation();
  const [found, setFound] = useState<Found>({ typed: '', hits: [] });
  const [failure, setFailure] = useState<Failure | null>(null);
  const wanted = useRef(typed);
  useEffect(() => {
    wanted.current = typed;
    if (typed === '' || typed.startsWith('/')) return;
    client.accounts.search({ query: typed, limit: MOST_HITS }).then(
      (hits) => {
        if (wanted.current !== typed) return;
        setFound({ typed, hits });
        setFailure(null);
      },
      (error: unknown) => wanted.current === typed && setFailure(failureOf(error)),
    );
  }, [client, typed]);
  return { found, failure };
}

/** What is typed, what it found, and what a press picks. */
function useDeskSearch() {
  const { desk, policy } = useDesk();
  const text = useDeskState((state) => state.search);
  const [at, setAt] = useState(0);
  const [waiting, setWaiting] = useState('');
  const [openFee, setOpenFee] = useState<Fee | null>(null);
  const typed = text.trim();
  const { found, failure } = useHits(typed);
  const fees = typed.startsWith('/') ? findFees(policy?.feeCatalogue ?? [], typed) : null;
  const isFresh = found.typed === typed;
  const count = fees === null ? found.hits.length : fees.length;

  const type = (value: string) => {
    desk.say({ search: value, refusal: null });
    setAt(0);
    setWaiting('');
  };
  const pickHit = (hit: AccountHit) => {
    type('');
    desk.addAccount(hit.accountNo, hit.balanceCents, true);
  };
  const pickFee = (fee: Fee) => {
    type('');
    if (fee.priceCents === null) return setOpenFee(fee);
    desk.change((draft) => putItem(draft, { code: fee.code, quantity: 1, amountCents: null, exemption: null }));
    desk.focus('tender');
  };
  const pick = (index: number) => {
    const fee = fees?.[index];
    const hit = found.hits[index];
    if (fees === null) {
      if (hit) pickHit(hit);
    } else if (fee) pickFee(fee);
  };
  // Enter pressed before the answer came: a single account is taken when it does, a list waits for a choice.
  const latestPick = useRef(pick);
  useEffect(() => {
    latestPick.current = pick;
  });
  useEffect(() => {
    if (waiting === '' || waiting !== found.typed) return;
    setWaiting('');
    if (found.hits.length === 1) latestPick.current(0);
  }, [waiting, found]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // The number pad's + is exact cash; with nothing to pay it is not the beginning of a name either.
    if (event.code === 'NumpadAdd') return event.preventDefault();
    if (event.ctrlKey || event.altKey || typed === '') return;
    if (event.key === 'Enter' && STUB_DIGITS.test(typed)) {
      type('');
      void desk.scan(typed);
    } else if (event.key === 'Enter' && (fees !== null || isFresh)) pick(at);
    else if (event.key === 'Enter') setWaiting(typed);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, count - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isListed = typed !== '' && (fees !== null || isFresh);
  return { text, typed, type, at, pick, onKeyDown, found, fees, failure, isListed, count, openFee, setOpenFee };
}

export function DeskSearch() {
  const t = useTexts();
  const { desk } = useDesk();
  const box = useRef<HTMLInputElement>(null);
  const listId = useId();
  const language = useLanguage((state) => state.language);
  const focus = useDeskState((state) => state.focus);
  const refusal = useDeskState((state) => state.refusal);
  const search = useDeskSearch();
  const { text, typed, type, at, pick, onKeyDown, found, fees, failure, isListed, count, openFee, setOpenFee } = search;
  useEffect(() => {
    if (focus.at === 'search') box.current?.focus();
  }, [focus]);
  useKey('desk.miscItem', () => desk.startFee());
  return (
    <div>
      <SearchBox
        ref={box}
        label={t.desk.searchLabel}
        placeholder={t.desk.search}
        value={text}
        onChange={type}
        keyLabel="F2"
        autoFocus
        onKeyDown={onKeyDown}
        listId={isListed && count > 0 ? listId : undefined}
        activeRowId={isListed && count > 0 ? `${listId}-${at}` : undefined}
      />
      {failure !== null && typed !== '' ? <FailureNotice failure={failure} /> : null}
      {refusal?.at === 'search' ? (
        <RefusalNotice says={refusal.data.says} next={refusal.data.next} code={refusal.data.code} kind="mind" />
      ) : null}
      {typed === '' ? null : (
        <HitList
          id={listId}
          label={fees === null ? t.desk.hits : t.desk.fees}
          at={at}
          onPick={pick}
          isLooking={!isListed}
          empty={fees === null ? t.desk.noHits(typed) : t.desk.noFees}
          next={fees === null ? t.desk.noHitsNext : undefined}
          rows={
            fees === null
              ? found.hits.map((hit) => ({ id: hit.accountNo, content: <HitRow hit={hit} /> }))
              : fees.map((fee) => ({ id: fee.code, content: <FeeRow fee={fee} language={language} /> }))
          }
        />
      )}
      {openFee ? <FeeDialog fee={openFee} item={null} onClose={() => setOpenFee(null)} /> : null}
    </div>
  );
}
