import { useRef, useState } from 'react';
import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { CALLER_QUESTIONS, type CallerQuestion } from '../../../src-core/ledger/events/privacy-events.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useFrameState } from '../../app/frame-state.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/words.ts';

export interface CallerStepProps {
  readonly account: AccountView;
  readonly onDone: () => void;
}

/** PY10: a caller is asked first; what was said of the last one stands here. */
export function CallerStep({ account, onDone }: CallerStepProps) {
  const t = useTexts();
  const dates = useDates();
  const [isAsking, setAsking] = useState(false);
  const role = useFrameState((state) => state.person?.role ?? null);
  const { lastCallerCheck: last } = account;
  if (role === null || !mayAct(role, 'account.verify_caller')) return null;
  const asked = last?.asked.map((question) => t.accounts.callerQuestions[question]).join(', ') ?? '';
  const says =
    last === null
      ? t.accounts.callerFirst
      : (last.isVerified ? t.accounts.callerWas : t.accounts.callerWasNot)(dates.moment(last.at), last.who, asked);
  return (
    <>
      <Notice
        kind={last?.isVerified === false ? 'mind' : 'info'}
        title={says}
        actions={
          <ActionButton action="accounts.caller" onAct={() => setAsking(true)}>
            {t.accounts.verifyCaller}
          </ActionButton>
        }
      />
      {isAsking ? (
        <AskCaller
          account={account}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}

function AskCaller({ account, onClose, onDone }: CallerStepProps & { readonly onClose: () => void }) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const keys = useRef({ right: newKey(), wrong: newKey() });
  const [asked, setAsked] = useState<readonly CallerQuestion[]>([]);
  const answers: Readonly<Record<CallerQuestion, string>> = {
    name: account.customerName,
    service_address: `${account.serviceAddress} ${account.unit}`.trim(),
    phone: account.phone,
    last_payment: account.payments[0]?.issuedAt.slice(0, 10) ?? '',
    meter_number: account.meterNo,
    photo_id: '',
  };
  const say = (isVerified: boolean) =>
    act.run(
      () =>
        client.accounts.verifyCaller({
          key: isVerified ? keys.current.right : keys.current.wrong,
          accountNo: account.accountNo,
          asked: [...asked],
          isVerified,
        }),
      onDone,
    );
  return (
    <Dialog
      title={t.accounts.verifyCaller}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button onPress={() => say(false)} isDisabled={asked.length === 0 || act.isBusy}>
            {t.accounts.answersWrong}
          </Button>
          <Button look="main" onPress={() => say(true)} isDisabled={asked.length < 2} isBusy={act.isBusy}>
            {t.accounts.answersRight}
          </Button>
        </>
      }
    >
      <Stack>
        <p>{t.accounts.callerSays}</p>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        {CALLER_QUESTIONS.map((question, index) => (
          <Checkbox
            key={question}
            autoFocus={index === 0}
            isSelected={asked.includes(question)}
            onChange={(isAsked) => {
              keys.current = { right: newKey(), wrong: newKey() };
              setAsked(isAsked ? [...asked, question] : asked.filter((each) => each !== question));
            }}
          >
            {t.accounts.callerQuestions[question]}
            {answers[question] === '' ? '' : ` — ${answers[question]}`}
          </Checkbox>
        ))}
      </Stack>
    </Dialog>
  );
}
