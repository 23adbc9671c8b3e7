import { useState } from 'react';
import type { NamedException } from '../../../src-contract/station/deposit.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel } from '../../ui/layout.tsx';
import { ResolveException } from './resolve-exception.tsx';
import sheet from './deposits.module.css';

const c = classes(sheet);

export interface ExceptionDetailProps {
  readonly exception: NamedException;
  readonly mayResolve: boolean;
  readonly onResolved: (says: string) => void;
}

/** One named exception: what was sealed without it or with it, why, and what became of it. */
export function ExceptionDetail({ exception, mayResolve, onResolved }: ExceptionDetailProps) {
  const t = useTexts();
  const [isResolving, setResolving] = useState(false);
  return (
    <Panel title={t.deposits.exceptionItem(exception.itemNumber)}>
      <ExceptionFacts exception={exception} />
      {exception.resolved !== null || !mayResolve || isResolving ? null : (
        <div className={c('foot')}>
          <span />
          <ActionButton action="deposits.resolve" onAct={() => setResolving(true)} look="main" />
        </div>
      )}
      {isResolving ? (
        <ResolveException exception={exception} onResolved={onResolved} onClose={() => setResolving(false)} />
      ) : null}
    </Panel>
  );
}

function ExceptionFacts({ exception }: Pick<ExceptionDetailProps, 'exception'>) {
  const t = useTexts();
  const dates = useDates();
  const { resolved } = exception;
  return (
    <KeyValueList
      entries={[
        { label: t.deposits.colStage, value: t.deposits.exceptionKinds[exception.kind] },
        { label: t.deposits.colAmount, value: <Money cents={exception.amountCents} />, isNumber: true },
        { label: t.deposits.ofDeposit, value: exception.depositNumber },
        { label: t.deposits.colBag, value: exception.bagNumber },
        { label: t.deposits.changedAt, value: dates.moment(exception.sealedAt) },
        { label: t.deposits.preparer, value: exception.preparerName },
        { label: t.deposits.verifier, value: exception.verifierName },
        { label: t.deposits.namedBecause, value: exception.reason },
        ...(resolved === null
          ? []
          : [
              { label: t.deposits.resolvedAs, value: t.deposits.resolutions[resolved.as] },
              { label: t.deposits.resolvedBecause, value: resolved.reason },
              {
                label: t.deposits.resolvedByLabel,
                value: t.deposits.resolvedBy(resolved.resolverName, resolved.approverName),
              },
            ]),
      ]}
    />
  );
}
