import { useState } from 'react';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { useWords } from '../../ui/words.ts';
import type { DraftAccountInput } from './desk-draft.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

export interface ChosenLinesProps {
  readonly account: DraftAccountInput;
  readonly onClose: () => void;
  readonly onChoose: (amountCents: number, chargeIds: readonly string[]) => void;
}

/** PY3: the customer says which of the open charges the money is for. */
export function ChosenLines({ account, onClose, onChoose }: ChosenLinesProps) {
  const t = useTexts();
  const words = useWords();
  const dates = useDates();
  const client = useStation();
  const { accountNo, mode } = account;
  const asked = useQuestion(accountNo, () => client.accounts.get({ accountNo }));
  const [chosen, setChosen] = useState<readonly string[]>(mode.kind === 'chosen_charges' ? mode.chargeIds : []);
  const open = asked.answer?.charges.filter(({ openCents }) => openCents > 0) ?? [];
  const amountCents = open
    .filter(({ chargeId }) => chosen.includes(chargeId))
    .reduce((sum, { openCents }) => sum + openCents, 0);
  return (
    <Dialog
      title={t.desk.chosenTitle}
      onClose={onClose}
      size="wide"
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button look="main" isDisabled={amountCents === 0} onPress={() => onChoose(amountCents, chosen)}>
            {t.desk.chosenPay(formatCents(amountCents))}
          </Button>
        </>
      }
    >
      {asked.failure ? <FailureNotice failure={asked.failure} onAgain={asked.again} /> : null}
      {asked.isAnswered || asked.failure ? null : <Loading lines={4} />}
      {asked.isAnswered && open.length === 0 ? <EmptyState title={t.desk.chosenNone} /> : null}
      <ul>
        {open.map((charge, index) => (
          <li key={charge.chargeId} className={c('charge')}>
            <Checkbox
              autoFocus={index === 0}
              isSelected={chosen.includes(charge.chargeId)}
              onChange={(isOn) =>
                setChosen(isOn ? [...chosen, charge.chargeId] : chosen.filter((each) => each !== charge.chargeId))
              }
            >
              {charge.description === '' ? `${charge.service} ${charge.kind}` : charge.description}
              <span className={c('soft')}> {dates.shortDay(charge.billDate)}</span>
            </Checkbox>
            <span>{formatCents(charge.openCents)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
