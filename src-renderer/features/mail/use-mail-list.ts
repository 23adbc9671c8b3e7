// The list of the mail, apart from how it looks: what came of each kind, and the batch that two people begin with it.
import { useRef, useState } from 'react';
import type { MailKind, MailSource } from '../../../src-core/ledger/events/mail-events.ts';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { isIsoDate } from '../../../src-core/account/iso-date.ts';
import { useOverview } from '../../app/station-overview.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';

interface Listed {
  readonly items: number | null;
  readonly cents: SignedCents | null;
}

const NOTHING: Listed = { items: null, cents: null };

export function useMailList(onBegun: () => void) {
  const station = useStation();
  const act = useAct();
  const today = useOverview((state) => state.overview?.today ?? '');
  const [source, setSource] = useState<MailSource>('mail');
  const [receivedOn, setReceivedOn] = useState(today);
  const [listed, setListed] = useState<Readonly<Partial<Record<MailKind, Listed>>>>({});
  const [isEndorsed, setEndorsed] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const keys = useRef(new Map<string, string>());
  const of = (kind: MailKind): Listed => listed[kind] ?? NOTHING;
  const control = (['cash', 'check', 'money_order', 'cashiers_check'] as const).flatMap((kind) => {
    const { items, cents } = of(kind);
    return (items ?? 0) === 0 && (cents ?? 0) === 0 ? [] : [{ kind, items: items ?? 0, amountCents: cents ?? 0 }];
  });
  const isDateWrong = receivedOn !== '' && (!isIsoDate(receivedOn) || receivedOn > today);
  const input = () => {
    const said = { source, receivedOn, control, isEndorsed };
    const text = JSON.stringify(said);
    const key = keys.current.get(text) ?? newKey();
    keys.current.set(text, key);
    return { key, ...said };
  };
  return {
    act,
    source,
    setSource,
    receivedOn,
    setReceivedOn,
    isDateWrong,
    isEndorsed,
    setEndorsed,
    of,
    change: (kind: MailKind, change: Partial<Listed>) => setListed({ ...listed, [kind]: { ...of(kind), ...change } }),
    items: control.reduce((total, each) => total + each.items, 0),
    cents: control.reduce((total, each) => total + each.amountCents, 0),
    isReady:
      control.length > 0 &&
      control.every(({ items, amountCents }) => items > 0 && amountCents > 0) &&
      isEndorsed &&
      receivedOn !== '' &&
      !isDateWrong,
    isSigning,
    sign: () => {
      act.clear();
      setSigning(true);
    },
    withdraw: () => setSigning(false),
    begin: (second: SecondPerson) =>
      act.run(
        () => withApproval(station, 'mail.open', input(), second, (approved) => station.mail.open(approved)),
        onBegun,
      ),
  };
}
