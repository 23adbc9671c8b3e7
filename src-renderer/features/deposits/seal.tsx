import { type FormEvent, type Ref, useRef, useState } from 'react';
import type { DepositDraftInput, DepositSummary } from '../../../src-contract/station/deposit.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Composition } from './bag-matches.tsx';
import { dollars } from './deposit-words.ts';
import sheet from './deposits.module.css';

const c = classes(sheet);
const BAG_NUMBER = /^[0-9A-Za-z-]{1,24}$/;

export interface SealProps {
  readonly draft: DepositDraftInput;
  /** The comparison of this very draft; null while it is under way. */
  readonly composition: Composition | null;
  /** False when there is nothing to compare yet, or the station did not answer. */
  readonly isComparing: boolean;
  readonly depositories: readonly { readonly depositoryId: string; readonly bankName: string }[];
  readonly onDepository: (depositoryId: string) => void;
  readonly onBagNumber: (bagNumber: string) => void;
  readonly onSealed: (deposit: DepositSummary) => void;
  readonly bagField: Ref<HTMLInputElement>;
}

/** DP4, DP5: the bag's own number, then a verifier who is not the preparer. */
export function Seal(props: SealProps) {
  const t = useTexts();
  const station = useStation();
  const { draft, composition } = props;
  const act = useAct();
  const [asked, setAsked] = useState<string | null>(null);
  const text = JSON.stringify(draft);
  const sealing = useRef({ text: '', key: '' });
  const ask = (event?: FormEvent) => {
    event?.preventDefault();
    act.clear();
    setAsked(text);
  };
  // Asked while the station still compares: the answer decides by itself when it comes.
  const isAsked = asked === text;
  const hasBag = BAG_NUMBER.test(draft.bagNumber);
  const seal = (verifier: SecondPerson) => {
    if (sealing.current.text !== text) sealing.current = { text, key: newKey() };
    const input = { key: sealing.current.key, draft };
    act.run(
      () => withApproval(station, 'deposits.seal', input, verifier, (approved) => station.deposits.seal(approved)),
      props.onSealed,
    );
  };
  return (
    <Panel title={t.deposits.sealTitle}>
      {composition === null ? null : (
        <AmountList>
          <AmountRow label={t.deposits.cashTotal} cents={composition.cashCents} />
          <AmountRow label={t.deposits.checksTotal} cents={composition.itemsCents} />
          <AmountRow label={t.deposits.total} cents={composition.totalCents} size="amount" isTotal />
        </AmountList>
      )}
      {isAsked && hasBag && composition?.agrees === true ? (
        <SecondPersonStrip
          approves="deposit.verify"
          act={t.deposits.verifyAct(dollars(composition.totalCents), draft.bagNumber)}
          says={t.deposits.verifySays}
          isBusy={act.isBusy}
          failure={act.failure}
          onApprove={seal}
          onCancel={() => setAsked(null)}
        />
      ) : (
        <SealForm {...props} isAsked={isAsked} hasBag={hasBag} onAsk={ask} />
      )}
    </Panel>
  );
}

interface SealFormProps extends Omit<SealProps, 'onSealed'> {
  readonly isAsked: boolean;
  /** Whether the bag's number is one a bag can have. */
  readonly hasBag: boolean;
  readonly onAsk: (event?: FormEvent) => void;
}

function SealForm({ draft, composition, ...props }: SealFormProps) {
  const t = useTexts();
  const isAskedOfBag = props.isAsked && props.hasBag;
  const isWaiting = composition === null && props.isComparing;
  return (
    <form className={c('sealForm')} onSubmit={props.onAsk}>
      {props.depositories.length > 1 ? (
        <Select
          label={t.deposits.depository}
          value={draft.depositoryId}
          onChange={props.onDepository}
          choices={props.depositories.map((each) => ({ id: each.depositoryId, label: each.bankName }))}
        />
      ) : null}
      <TextField
        label={t.deposits.bagNumber}
        help={t.deposits.bagNumberHelp}
        value={draft.bagNumber}
        onChange={props.onBagNumber}
        maxLength={24}
        error={props.isAsked && !props.hasBag ? t.deposits.bagNumberWrong : undefined}
        ref={props.bagField}
      />
      {isAskedOfBag && !isWaiting && composition?.agrees !== true ? (
        <Notice kind="mind" title={t.deposits.notYet} isLive />
      ) : null}
      <div className={c('foot')}>
        <span />
        <ActionButton action="deposits.submit" onAct={props.onAsk} look="main" isBusy={isAskedOfBag && isWaiting}>
          {t.deposits.seal}
        </ActionButton>
      </div>
    </form>
  );
}
