// The bank's receipt for a bag, apart from how it looks: what is typed, whether it is whole, and its entry (DP10). The
// same receipt entered twice carries one key, so a second press after a lost answer confirms once.
import { useRef, useState } from 'react';
import type { SignedCents } from '../../../src-core/money/cents.ts';
import { useOverview } from '../../app/station-overview.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';

const REFERENCE = /^[0-9A-Za-z -]{1,40}$/;
const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function useBankReceipt(depositId: string, onConfirmed: () => void) {
  const station = useStation();
  const today = useOverview((state) => state.overview?.today ?? '');
  const act = useAct();
  const [bankCents, setBankCents] = useState<SignedCents | null>(null);
  const [bankDate, setBankDate] = useState(today);
  const [reference, setReference] = useState('');
  const keys = useRef(new Map<string, string>());
  const bankReference = reference.trim();
  const isReady = bankCents !== null && isDate(bankDate) && REFERENCE.test(bankReference);
  const submit = () => {
    if (!isReady) return;
    const said = JSON.stringify([bankCents, bankDate, bankReference]);
    const key = keys.current.get(said) ?? newKey();
    keys.current.set(said, key);
    act.run(() => station.deposits.confirm({ key, depositId, bankCents, bankDate, bankReference }), onConfirmed);
  };
  return {
    bankCents,
    setBankCents,
    bankDate,
    setBankDate,
    /** What has been typed of it is no date; an empty field is only not ready. */
    isDateWrong: bankDate !== '' && !isDate(bankDate),
    reference,
    setReference,
    isReferenceWrong: bankReference !== '' && !REFERENCE.test(bankReference),
    isReady,
    submit,
    act,
  };
}
