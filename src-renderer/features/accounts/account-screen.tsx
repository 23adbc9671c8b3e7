import type { AccountView } from '../../../src-contract/station/accounts.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useFrameState } from '../../app/frame-state.ts';
import { useDates } from '../../app/office-time.ts';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Page, Panel, Split, Stack } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { StatusWord, Tag } from '../../ui/status-word.tsx';
import { AccountFigures } from './account-figures.tsx';
import { AccountHistory } from './account-history.tsx';
import { AccountPayments } from './account-payments.tsx';
import { AccountUsage } from './account-usage.tsx';
import { CallerStep } from './caller-step.tsx';
import { ProtectAddress } from './protect-address.tsx';
import { OpenCharges } from './open-charges.tsx';

export function AccountScreen({ accountNo }: { readonly accountNo: string }) {
  const client = useStation();
  const asked = useQuestion(accountNo, () => client.accounts.get({ accountNo }));
  if (!asked.answer) {
    return (
      <Page title={accountNo}>
        {asked.failure ? <FailureNotice failure={asked.failure} onAgain={asked.again} /> : <Loading lines={10} />}
        <BackToSearch />
      </Page>
    );
  }
  const account = asked.answer;
  return (
    <Page
      title={`${account.accountNo} ${account.customerName}`}
      lead={<Lead account={account} />}
      actions={
        <>
          <BackToSearch />
          <PayButton accountNo={accountNo} />
        </>
      }
    >
      <CallerStep account={account} onDone={asked.again} />
      <AccountFigures account={account} />
      <Split>
        <Stack>
          <OpenCharges charges={account.charges} />
          <AccountPayments payments={account.payments} />
        </Stack>
        <Stack>
          <AccountUsage usage={account.usage} />
          <Contact account={account} onDone={asked.again} />
        </Stack>
      </Split>
      <AccountHistory history={account.history} />
    </Page>
  );
}

function BackToSearch() {
  const t = useTexts();
  const go = useNavigation((state) => state.go);
  return (
    <Button keyLabel="F7" onPress={() => void go('accounts')}>
      {t.accounts.another}
    </Button>
  );
}

function PayButton({ accountNo }: { readonly accountNo: string }) {
  const t = useTexts();
  const go = useNavigation((state) => state.go);
  const role = useFrameState((state) => state.person?.role ?? null);
  if (role === null || !mayAct(role, 'payment.take')) return null;
  return (
    <ActionButton action="accounts.pay" look="main" onAct={() => void go('desk', { accountNo })}>
      {t.accounts.pay}
    </ActionButton>
  );
}

function Lead({ account }: { readonly account: AccountView }) {
  const t = useTexts();
  const dates = useDates();
  const { status, cashOnly, autopay, cycle, asOf, paymentsHere } = account;
  return (
    <>
      <StatusWord kind={status === 'ACTIVE' ? 'good' : status === 'CLOSED' ? 'stop' : 'mind'}>
        {t.accounts.statuses[status]}
      </StatusWord>
      {cashOnly ? <StatusWord kind="stop">{t.accounts.noChecks}</StatusWord> : null}
      {account.isAddressProtected ? <StatusWord kind="stop">{t.accounts.addressProtected}</StatusWord> : null}
      {autopay ? <StatusWord>{t.accounts.autopay}</StatusWord> : null}
      {cycle === '' ? null : <Tag>{t.accounts.cycle(cycle)}</Tag>}
      <span>{t.accounts.asOf(dates.moment(asOf), paymentsHere)}</span>
    </>
  );
}

function Contact({ account, onDone }: { readonly account: AccountView; readonly onDone: () => void }) {
  const t = useTexts();
  const or = (text: string) => (text === '' ? t.accounts.none : text);
  const { serviceAddress, unit, city, zip } = account;
  return (
    <Panel title={t.accounts.contact} actions={<ProtectAddress account={account} onDone={onDone} />}>
      <KeyValueList
        columns={2}
        entries={[
          { label: t.accounts.address, value: `${serviceAddress} ${unit}, ${city} ${zip}`.replace(/\s+,/, ',') },
          { label: t.accounts.mailing, value: or(account.mailingAddress) },
          { label: t.accounts.phone, value: or(account.phone) },
          { label: t.accounts.email, value: or(account.email) },
          { label: t.accounts.meter, value: or(account.meterNo) },
          { label: t.accounts.route, value: or(account.route) },
          { label: t.accounts.class, value: or(account.class) },
          { label: t.accounts.notes, value: or(account.notes) },
        ]}
      />
    </Panel>
  );
}
