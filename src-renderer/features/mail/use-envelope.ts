// One envelope at the mail desk, apart from how it looks: the account, the item, and the one call that posts them. The
// same envelope keeps its draft's id until it is posted, so a second press after a lost answer posts once (LD5).
import { useRef, useState } from 'react';
import type { PaymentDraftInput, PaymentPreviewView } from '../../../src-contract/station/payment.ts';
import type { MailKind } from '../../../src-core/ledger/events/mail-events.ts';
import { type SignedCents, signedCents } from '../../../src-core/money/cents.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';

interface Found {
  readonly accountNo: string;
  readonly balanceCents: number;
}

interface Item {
  readonly kind: MailKind;
  readonly cents: SignedCents | null;
  readonly number: string;
  readonly printsReceipt: boolean;
}

interface Prepared {
  readonly draft: PaymentDraftInput;
  readonly preview: PaymentPreviewView;
  readonly printsReceipt: boolean;
}

const isMagnetic = (text: string): boolean => /[^0-9A-Za-z-]/.test(text.trim()) || text.trim().length > 24;

function draftOf(
  draftId: string,
  tenderId: string,
  { accountNo }: Found,
  item: Item,
  read: CheckRead,
): PaymentDraftInput {
  const amountCents = item.cents ?? 0;
  return {
    draftId,
    accounts: [{ accountNo, amountCents, mode: { kind: 'own_amount' } }],
    items: [],
    tenders: [{ tenderId, kind: item.kind, amountCents, writtenDate: null, card: null, ...read }],
    payer: { name: null, isHolder: true },
    language: 'en',
  };
}

interface CheckRead {
  readonly itemNumber: string | null;
  readonly routing: string | null;
  readonly writer?: string;
}

interface Posted {
  readonly receiptNumber: string;
  readonly appliedCents: number;
}

const inputOf = ({ draft, preview, printsReceipt }: Prepared) => ({
  key: draft.draftId,
  draft,
  previewHash: preview.previewHash,
  confirmations: preview.confirmationsNeeded,
  printsReceipt,
});

/** From the envelope as it is keyed to its receipt. */
function usePosting(onPosted: (posted: Posted) => void) {
  const station = useStation();
  const act = useAct();
  const [isAboveLimit, setAboveLimit] = useState(false);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const ids = useRef({ draftId: newKey(), tenderId: newKey() });
  const isOver = act.failure?.kind === 'refused' && act.failure.refusal.code === 'over_payment_is_within_limit';
  if (isOver && !isAboveLimit) setAboveLimit(true);
  const readPaper = async ({ kind, number }: Item): Promise<CheckRead> => {
    if (kind === 'cash') return { itemNumber: null, routing: null };
    if (isMagnetic(number)) return station.payment.readCheck({ line: number });
    return { itemNumber: number.trim(), routing: null };
  };
  const renew = () => {
    ids.current = { draftId: newKey(), tenderId: newKey() };
    setPrepared(null);
    setAboveLimit(false);
    act.clear();
  };
  const posted = (answer: Posted) => {
    renew();
    onPosted(answer);
  };
  const take = (ready: Prepared) => act.run(() => station.mail.take(inputOf(ready)), posted);
  const prepare = (account: Found, item: Item) =>
    act.run(
      async () => {
        const { draftId, tenderId } = ids.current;
        const draft = draftOf(draftId, tenderId, account, item, await readPaper(item));
        return { draft, preview: await station.mail.preview({ draft }), printsReceipt: item.printsReceipt };
      },
      (ready) => {
        setPrepared(ready);
        if (ready.preview.confirmationsNeeded.length === 0) take(ready);
      },
    );
  return {
    act,
    /** PY5: a credit above the person's own limit; a second person is asked until they say yes or are sent away. */
    isAboveLimit,
    /** Shown, and to be said yes to. */
    asked: prepared !== null && prepared.preview.confirmationsNeeded.length > 0 ? prepared.preview : null,
    renew,
    post: (account: Found, item: Item) => {
      // What was refused is looked at anew; what got no answer is asked again as it was.
      if (prepared === null || act.failure?.kind === 'refused') prepare(account, item);
      else take(prepared);
    },
    postWith: (second: SecondPerson) => {
      if (prepared === null) return;
      act.run(
        () => withApproval(station, 'mail.take', inputOf(prepared), second, (input) => station.mail.take(input)),
        posted,
      );
    },
  };
}

export function useEnvelope(firstKind: MailKind, onPosted: (posted: Posted) => void) {
  const station = useStation();
  const finding = useAct();
  const [found, setFound] = useState<Found | null>(null);
  const [item, setItem] = useState<Item>({ kind: firstKind, cents: null, number: '', printsReceipt: false });
  const posting = usePosting((posted) => {
    setFound(null);
    setItem({ kind: item.kind, cents: null, number: '', printsReceipt: false });
    onPosted(posted);
  });
  const { act, isAboveLimit, asked, renew, postWith } = posting;
  const isReady =
    found !== null && item.cents !== null && item.cents > 0 && (item.kind === 'cash' || item.number.trim() !== '');
  return {
    finding,
    act,
    found,
    item,
    isReady,
    isAboveLimit,
    asked,
    postWith,
    withdraw: renew,
    find: (text: string, then: () => void) =>
      finding.run(
        () => station.payment.readScan({ text }),
        ({ accountNo, balanceCents, amountCents }) => {
          renew();
          setFound({ accountNo, balanceCents });
          setItem({ ...item, cents: amountCents > 0 ? signedCents(amountCents) : null });
          then();
        },
      ),
    forget: () => setFound(null),
    change: (change: Partial<Item>) => {
      renew();
      setItem({ ...item, ...change });
    },
    post: () => {
      if (isReady) posting.post(found, item);
    },
  };
}

export type Envelope = ReturnType<typeof useEnvelope>;
