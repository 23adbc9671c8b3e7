import { MAIL_SOURCES } from '../../../src-core/ledger/events/mail-events.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { IntegerField } from '../../ui/integer-field.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import sheet from './mail.module.css';
import { useMailList } from './use-mail-list.ts';

const c = classes(sheet);
const KINDS = ['check', 'cash', 'money_order', 'cashiers_check'] as const;

/** ML1: count of items and control total by kind, before anything is posted. */
export function ListMail({ onBegun }: { readonly onBegun: () => void }) {
  const t = useTexts();
  const list = useMailList(onBegun);
  return (
    <Split>
      <Panel title={t.mail.listTitle}>
        <Stack>
          <p>{t.mail.listSays}</p>
          <ControlFields list={list} />
        </Stack>
      </Panel>
      <Panel>
        <Stack>
          <Select
            label={t.mail.source}
            choices={MAIL_SOURCES.map((id) => ({ id, label: t.mail.sources[id] }))}
            value={list.source}
            onChange={list.setSource}
            isDisabled={list.isSigning}
          />
          <TextField
            label={t.mail.receivedOn}
            value={list.receivedOn}
            onChange={list.setReceivedOn}
            maxLength={10}
            error={list.isDateWrong ? t.mail.dateWrong : undefined}
            isDisabled={list.isSigning}
          />
          <Checkbox isSelected={list.isEndorsed} onChange={list.setEndorsed} isDisabled={list.isSigning}>
            {t.mail.isEndorsed}
          </Checkbox>
          <AmountList>
            <AmountRow label={t.mail.total} cents={list.cents} isTotal />
          </AmountList>
          {list.isSigning ? (
            <SecondPersonStrip
              approves="mail.second"
              act={t.mail.secondAct(list.items, `$${formatCents(list.cents)}`)}
              says={t.mail.secondSays}
              isBusy={list.act.isBusy}
              failure={list.act.failure}
              onApprove={list.begin}
              onCancel={list.withdraw}
            />
          ) : (
            <ActionButton action="mail.submit" onAct={list.sign} look="main" isDisabled={!list.isReady} isWide>
              {t.mail.begin}
            </ActionButton>
          )}
        </Stack>
      </Panel>
    </Split>
  );
}

function ControlFields({ list }: { readonly list: ReturnType<typeof useMailList> }) {
  const t = useTexts();
  return KINDS.map((kind, index) => (
    <div key={kind} className={c('row')}>
      <IntegerField
        label={t.mail.items(t.mail.kinds[kind])}
        value={list.of(kind).items}
        onChange={(items) => list.change(kind, { items })}
        max={10_000}
        isDisabled={list.isSigning}
        autoFocus={index === 0}
      />
      <MoneyField
        label={t.mail.amount(t.mail.kinds[kind])}
        value={list.of(kind).cents}
        onChange={(cents) => list.change(kind, { cents })}
        isDisabled={list.isSigning}
      />
    </div>
  ));
}
