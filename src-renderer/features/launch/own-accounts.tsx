import { useState } from 'react';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { TextField } from '../../ui/text-field.tsx';

const numbersIn = (typed: string): string[] =>
  typed
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter((each) => each !== '');

interface OwnAccountsProps {
  readonly userId: string;
  readonly name: string;
}

/** AC8: kept by itself, like a secret; the whole list each time. */
export function OwnAccounts({ userId, name }: OwnAccountsProps) {
  const client = useStation();
  const declared = useQuestion(`accounts of ${userId}`, () => client.users.declaredAccounts({ userId }));
  if (declared.failure) return <FailureNotice failure={declared.failure} onAgain={declared.again} />;
  if (declared.answer === null) return <Loading lines={2} />;
  return <DeclareAccounts userId={userId} name={name} before={declared.answer.accountNos} />;
}

function DeclareAccounts({ userId, name, before }: OwnAccountsProps & { readonly before: readonly string[] }) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [declared, setDeclared] = useState(before.join(', '));
  const [typed, setTyped] = useState(declared);
  const [isDeclared, setIsDeclared] = useState(false);
  const declare = () =>
    act.run(
      () => client.users.declareAccounts({ key: newKey(), userId, accountNos: numbersIn(typed) }),
      ({ accountNos }) => {
        setDeclared(accountNos.join(', '));
        setTyped(accountNos.join(', '));
        setIsDeclared(true);
      },
    );
  return (
    <>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <TextField
        label={t.setup.ownAccounts}
        help={t.setup.ownAccountsHelp}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setIsDeclared(false);
        }}
        maxLength={1_000}
      />
      <div>
        <Button isDisabled={typed === declared} isBusy={act.isBusy} onPress={declare}>
          {t.setup.declareAccounts}
        </Button>
      </div>
      {isDeclared ? <Notice kind="info" title={t.setup.accountsDeclared(name)} isLive /> : null}
    </>
  );
}
