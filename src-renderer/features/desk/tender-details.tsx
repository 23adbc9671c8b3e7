import { useState } from 'react';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import { useDesk } from './desk-context.ts';
import type { TenderDetail } from './desk-draft.ts';
import type { PendingTender } from './desk-state.ts';
import { readTypedDate } from './typed-date.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

const cardOf = (lastFour: string, approvalCode: string): TenderDetail => ({
  card: {
    brand: null,
    lastFour: lastFour === '' ? null : lastFour,
    approvalCode: approvalCode === '' ? null : approvalCode,
    terminal: null,
  },
});

/** A check asks its number only, and its routing where the bank requires it; of a card everything is optional (TN3, TN4). */
export function TenderDetails({ pending }: { readonly pending: PendingTender }) {
  const t = useTexts();
  const words = useWords();
  const { desk, policy } = useDesk();
  const [number, setNumber] = useState('');
  const [second, setSecond] = useState('');
  const [date, setDate] = useState('');
  const [isUnsigned, setUnsigned] = useState(false);
  const [isTold, setTold] = useState(false);
  const { kind, amountCents } = pending;
  const isCard = kind === 'card';
  const asksRouting = kind === 'check' && (policy?.bankRequiresRouting ?? false);
  const isMissing = !isCard && number.trim() === '';
  const isRoutingMissing = asksRouting && !/^\d{9}$/.test(second);
  const writtenDate = readTypedDate(date);
  const add = () => {
    setTold(true);
    if (isMissing || isRoutingMissing || writtenDate === undefined) return;
    const detail = isCard
      ? cardOf(number.trim(), second.trim())
      : { itemNumber: number.trim(), routing: asksRouting ? second : null, writtenDate, isUnsigned };
    desk.tender(kind, amountCents, detail);
  };
  useKey('desk.addTender', add);
  const label = isCard ? `${t.desk.numberOf.card} (${t.desk.optional})` : t.desk.numberOf[kind];
  return (
    <div className={c('pending')}>
      <p className={c('pendingHead')}>
        <strong>{t.desk.kinds[kind]}</strong> <strong>${formatCents(amountCents)}</strong>
      </p>
      <TextField
        label={label}
        value={number}
        onChange={(typed) => setNumber(isCard ? typed.replace(/\D/g, '').slice(0, 4) : typed)}
        error={isTold && isMissing ? t.desk.numberMissing : undefined}
        maxLength={isCard ? 4 : 24}
        keyField="tenderNumber"
        autoFocus
      />
      {asksRouting || isCard ? (
        <TextField
          label={isCard ? `${t.desk.approvalCode} (${t.desk.optional})` : t.desk.routing}
          value={second}
          onChange={(typed) => setSecond(isCard ? typed : typed.replace(/\D/g, '').slice(0, 9))}
          error={isTold && isRoutingMissing ? t.desk.routing : undefined}
          maxLength={12}
          keyField="tenderNumber"
        />
      ) : null}
      {isCard ? null : (
        <PaperFace
          date={date}
          onDate={setDate}
          isWrong={isTold && writtenDate === undefined}
          isUnsigned={isUnsigned}
          onUnsigned={setUnsigned}
        />
      )}
      <div className={c('kinds')}>
        <Button onPress={() => desk.say({ pending: null })} keyLabel="Esc">
          {words.cancel}
        </Button>
        <Button onPress={add} keyLabel="Enter">
          {t.desk.addTender(t.desk.kinds[kind], formatCents(amountCents))}
        </Button>
      </div>
    </div>
  );
}

interface PaperFaceProps {
  readonly date: string;
  readonly onDate: (typed: string) => void;
  readonly isWrong: boolean;
  readonly isUnsigned: boolean;
  readonly onUnsigned: (isUnsigned: boolean) => void;
}

/** TN3: what is looked for on the paper itself; neither stops a check that is in order. */
function PaperFace({ date, onDate, isWrong, isUnsigned, onUnsigned }: PaperFaceProps) {
  const t = useTexts();
  return (
    <>
      <TextField
        label={`${t.desk.writtenDate} (${t.desk.optional})`}
        value={date}
        onChange={onDate}
        error={isWrong ? t.desk.dateWrong : undefined}
        maxLength={10}
        keyField="tenderNumber"
      />
      <Checkbox isSelected={isUnsigned} onChange={onUnsigned}>
        {t.desk.unsigned}
      </Checkbox>
    </>
  );
}
