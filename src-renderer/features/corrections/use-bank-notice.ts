import { useRef, useState } from 'react';
import type { StationClient } from '../../../src-contract/station-router.ts';
import { isIsoDate } from '../../../src-core/account/iso-date.ts';
import type { ReturnReason } from '../../../src-core/ledger/events/correction-events.ts';
import { useOverview } from '../../app/station-overview.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';

export type NoticeKind = 'return' | 'redeposit' | 'clear';

export interface NoticeAnswer {
  readonly correctionNumber: string;
  readonly feeCents: number;
  readonly noChecksUntil: string | null;
}

interface Notice {
  readonly key: string;
  readonly tenderId: string;
  readonly bankDate: string;
  readonly bankReference: string;
  readonly returnReason: ReturnReason;
  readonly note: string;
}

async function send(client: StationClient, kind: NoticeKind, notice: Notice): Promise<NoticeAnswer> {
  const { returnReason, note, ...bank } = notice;
  if (kind === 'return') return client.corrections.returnItem({ ...bank, returnReason, note });
  const step = kind === 'redeposit' ? client.corrections.redepositItem : client.corrections.clearItem;
  return { ...(await step(bank)), feeCents: 0, noChecksUntil: null };
}

/** The bank's notice as it is typed, and its one act. */
export function useBankNotice(kind: NoticeKind, tenderId: string, isCard: boolean) {
  const client = useStation();
  const act = useAct();
  const [bankDate, setBankDate] = useState(useOverview((state) => state.overview?.today ?? ''));
  const [bankReference, setBankReference] = useState('');
  const [returnReason, setReturnReason] = useState<ReturnReason>(isCard ? 'card_dispute' : 'insufficient_funds');
  const [note, setNote] = useState('');
  // Another input is another act, and so another key.
  const keys = useRef(new Map<string, string>());
  const isReady = isIsoDate(bankDate) && bankReference.trim() !== '' && (kind !== 'return' || note.trim() !== '');
  const submit = (onDone: (answer: NoticeAnswer) => void) => {
    if (!isReady) return;
    const facts = JSON.stringify([bankDate, bankReference, returnReason, note]);
    const key = keys.current.get(facts) ?? newKey();
    keys.current.set(facts, key);
    act.run(() => send(client, kind, { key, tenderId, bankDate, bankReference, returnReason, note }), onDone);
  };
  return {
    act,
    bankDate,
    setBankDate,
    isDateWrong: bankDate !== '' && !isIsoDate(bankDate),
    bankReference,
    setBankReference,
    returnReason,
    setReturnReason,
    note,
    setNote,
    isReady,
    submit,
  };
}
