import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { SecretField, TextField } from './text-field.tsx';
import { useWords } from './words.ts';
import sheet from './approval-strip.module.css';

const c = classes(sheet);

export interface Approval {
  readonly reason: string;
  readonly approverName: string;
  readonly secret: string;
}

export interface ApprovalStripProps {
  /** What they approve, in words with its figures: `Void receipt 1A-2026-0000041, 102.84`. */
  readonly act: ReactNode;
  /** The refusal that asked for a second person, or why the last try failed. */
  readonly says?: ReactNode;
  readonly onApprove: (approval: Approval) => void;
  readonly onCancel: () => void;
  readonly needsReason?: boolean;
  /** Who would most likely be asked; they may write another name over it. */
  readonly suggestedName?: string;
  readonly isBusy?: boolean;
  readonly error?: string | undefined;
}

/** Enter goes on to what is still missing; a form whose button is not ready would ignore it. */
function goToMissing(event: KeyboardEvent<HTMLDivElement>): void {
  const isInField = event.target instanceof HTMLInputElement;
  if (event.key !== 'Enter' || !isInField) return;
  event.preventDefault();
  [...event.currentTarget.querySelectorAll('input')].find((input) => input.value.trim() === '')?.focus();
}

/** The reason is typed before the second person comes; then their name and secret, and it goes on. */
export function ApprovalStrip(props: ApprovalStripProps) {
  const words = useWords();
  const needsReason = props.needsReason ?? true;
  const isSuggested = (props.suggestedName ?? '') !== '';
  const [reason, setReason] = useState('');
  const [approverName, setApproverName] = useState(props.suggestedName ?? '');
  const [secret, setSecret] = useState('');
  const isReady = (!needsReason || reason.trim() !== '') && approverName.trim() !== '' && secret !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || props.isBusy) return;
    props.onApprove({ reason: reason.trim(), approverName: approverName.trim(), secret });
    setSecret('');
  };
  return (
    <form className={c('strip')} onSubmit={submit} aria-label={words.approvalTitle}>
      <p className={c('title')}>
        <span className={c('sign')} aria-hidden="true">
          2
        </span>
        {words.approvalTitle}
      </p>
      <p className={c('act')}>{props.act}</p>
      {props.says === undefined ? null : <p>{props.says}</p>}
      <div role="presentation" className={c('fields')} {...(isReady ? {} : { onKeyDown: goToMissing })}>
        {needsReason ? (
          <div className={c('reason')}>
            <TextField
              label={words.approvalReason}
              value={reason}
              onChange={setReason}
              autoFocus
              isRequired
              maxLength={200}
            />
          </div>
        ) : null}
        <TextField
          label={words.approvalName}
          value={approverName}
          onChange={setApproverName}
          autoFocus={!needsReason && !isSuggested}
          isRequired
        />
        <SecretField
          label={words.approvalSecret}
          value={secret}
          onChange={setSecret}
          error={props.error}
          autoFocus={!needsReason && isSuggested}
          isRequired
        />
      </div>
      <div className={c('actions')}>
        <Button onPress={props.onCancel} keyLabel="Esc">
          {words.cancel}
        </Button>
        <Button look="main" type="submit" isDisabled={!isReady} isBusy={props.isBusy ?? false} keyLabel="Enter">
          {words.approve}
        </Button>
      </div>
    </form>
  );
}
