import { useEffect, useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useNavigation } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import type { Failure } from '../../station-client/use-question.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { CASH_ROWS } from '../../ui/cash-rows.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { dollars, overShortKind, overShortWords } from './over-short-words.ts';
import { type Drawer, type Opening, type Relieved, useOpening } from './use-opening.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface OpenDrawerProps {
  readonly drawers: readonly Drawer[];
  /** DS14: submitted sessions whose cash is still in its drawer. */
  readonly relieved: readonly Relieved[];
  readonly onOpened: (session: SessionView) => void;
}

/** DS1, DS2: choose the drawer, count its starting cash from empty, open. */
export function OpenDrawer({ drawers, relieved, onOpened }: OpenDrawerProps) {
  const t = useTexts();
  const first = drawers.find((drawer) => !drawer.isTaken);
  if (first !== undefined) {
    return <OpeningCount drawers={drawers} relieved={relieved} first={first} onOpened={onOpened} />;
  }
  return (
    <Panel>
      {drawers.length === 0 ? (
        <EmptyState title={t.drawer.noDrawers}>{t.drawer.noDrawersSays}</EmptyState>
      ) : (
        <EmptyState title={t.drawer.allTaken}>{t.drawer.allTakenSays}</EmptyState>
      )}
    </Panel>
  );
}

function OpeningCount({ drawers, relieved, first, onOpened }: OpenDrawerProps & { readonly first: Drawer }) {
  const t = useTexts();
  const opening = useOpening({ drawers, relieved }, first, onOpened);
  const side = useRef<HTMLDivElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  useLeaveGuard(opening.isCounted && !opening.act.isBusy, () => setLeaving(true));
  return (
    <Split ratio="left">
      <Panel title={t.drawer.startingCash}>
        <p className={c('soft')}>{t.drawer.openLead}</p>
        <DenominationGrid
          rows={CASH_ROWS}
          counts={opening.counts}
          onChange={opening.change}
          onDone={() => [...(side.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()}
          autoFocus
          isReadOnly={opening.act.isBusy}
        />
      </Panel>
      <div className={c('beside')} ref={side}>
        <Panel title={t.drawer.openTitle}>
          {opening.isWitnessed ? null : <DrawerChoice drawers={drawers} opening={opening} />}
          {opening.from === null || opening.isWitnessed ? null : (
            <Checkbox isSelected={opening.isTakenOver} onChange={opening.takeOver}>
              {t.drawer.takeOver(opening.from.ownerName)}
            </Checkbox>
          )}
          {opening.isTakenOver ? <AgainstTheOther opening={opening} /> : <AgainstFund opening={opening} />}
          {opening.isWitnessed ? <Witness opening={opening} /> : <OpenIt opening={opening} />}
        </Panel>
      </div>
      {isLeaving ? <DropCount onKeep={() => setLeaving(false)} /> : null}
    </Split>
  );
}

/** Esc and the other screens ask before a count that is kept nowhere is dropped. */
function useLeaveGuard(hasWork: boolean, onAsk: () => void) {
  const setGuard = useNavigation((state) => state.setGuard);
  const latest = useRef(onAsk);
  useEffect(() => {
    latest.current = onAsk;
  });
  useEffect(() => {
    if (!hasWork) return undefined;
    setGuard(() => {
      latest.current();
      return false;
    });
    return () => setGuard(null);
  }, [hasWork, setGuard]);
}

function DropCount({ onKeep }: { readonly onKeep: () => void }) {
  const t = useTexts();
  const drop = () => {
    useNavigation.getState().setGuard(null);
    onKeep();
    useNavigation.getState().back();
  };
  return (
    <ConfirmDialog
      title={t.ui.dropWorkTitle}
      confirm={t.ui.dropWork}
      cancel={t.ui.keepWorking}
      onConfirm={drop}
      onClose={onKeep}
      isStop
    >
      <p>{t.ui.dropWorkSays}</p>
    </ConfirmDialog>
  );
}

interface OpeningProps {
  readonly opening: Opening;
}

function DrawerChoice({ drawers, opening }: OpeningProps & { readonly drawers: readonly Drawer[] }) {
  const t = useTexts();
  return (
    <RadioGroup
      label={t.drawer.whichDrawer}
      value={opening.drawer.drawerId}
      onChange={opening.choose}
      choices={drawers.map((each) => ({
        id: each.drawerId,
        label: each.name,
        detail: each.isTaken ? t.drawer.drawerTaken : t.drawer.drawerFund(dollars(each.changeFundCents)),
        isDisabled: each.isTaken,
      }))}
    />
  );
}

function AgainstTheOther({ opening }: OpeningProps) {
  const t = useTexts();
  return (
    <>
      <p className={c('soft')}>{t.drawer.takeOverSays}</p>
      <AmountList>
        <AmountRow label={t.drawer.startingCounted} cents={opening.cents} isTotal />
      </AmountList>
    </>
  );
}

function AgainstFund({ opening }: OpeningProps) {
  const t = useTexts();
  if (opening.difference === null) return null;
  return (
    <>
      <AmountList>
        <AmountRow label={t.drawer.changeFund} cents={opening.drawer.changeFundCents} />
        <AmountRow label={t.drawer.startingCounted} cents={opening.cents} isTotal />
      </AmountList>
      <p className={c('verdict')} role="status">
        <span>{t.drawer.difference}</span>
        {opening.isCounted ? (
          <StatusWord kind={overShortKind(opening.difference)}>{overShortWords(opening.difference, t)}</StatusWord>
        ) : (
          <StatusWord>{t.drawer.notCountedYet}</StatusWord>
        )}
      </p>
    </>
  );
}

function Witness({ opening }: OpeningProps) {
  const t = useTexts();
  const { drawer, cents, difference, act, from } = opening;
  return (
    <SecondPersonStrip
      approves="drawer.witness"
      act={
        difference === null
          ? t.drawer.takeOverAct(drawer.name, dollars(cents), from?.ownerName ?? '')
          : t.drawer.witnessAct(
              drawer.name,
              dollars(cents),
              dollars(drawer.changeFundCents),
              overShortWords(difference, t),
            )
      }
      says={t.drawer.witnessSays}
      isBusy={act.isBusy}
      failure={act.failure}
      onApprove={opening.openWitnessed}
      onCancel={opening.dismissWitness}
    />
  );
}

/** DS14: the second count is not the first one; a witness signs for it. */
const isUnlikeTheOther = (failure: Failure | null): boolean =>
  failure?.kind === 'refused' && failure.refusal.code === 'opening_difference_has_a_witness';

function OpenIt({ opening }: OpeningProps) {
  const t = useTexts();
  const { isCounted, difference, act } = opening;
  return (
    <Stack gap="small">
      {isCounted && difference !== null && difference !== 0 ? (
        <Notice kind="mind" title={t.drawer.differs(overShortWords(difference, t))} />
      ) : null}
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      {isUnlikeTheOther(act.failure) ? <Button onPress={opening.askWitness}>{t.drawer.witnessComes}</Button> : null}
      <ActionButton
        action="drawer.submit"
        onAct={opening.open}
        look="main"
        size="big"
        isWide
        isDisabled={!isCounted}
        isBusy={act.isBusy}
      >
        {t.drawer.openIt}
      </ActionButton>
    </Stack>
  );
}
