import { useRef, useState } from 'react';
import type { SessionView } from '../../../src-contract/station/drawer.ts';
import type { StationOverview } from '../../../src-contract/station/station.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { SecondPersonStrip } from '../../app/second-person.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { type SecondPerson, withApproval } from '../../station-client/with-approval.ts';
import { AmountList, AmountRow } from '../../ui/amount.tsx';
import { CASH_ROWS, toDenominationCounts } from '../../ui/cash-rows.ts';
import { classes } from '../../ui/classes.ts';
import { type DenominationCounts, countedCents } from '../../ui/denomination-counts.ts';
import { DenominationGrid } from '../../ui/denomination-grid.tsx';
import { Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { dollars, overShortKind, overShortWords } from './over-short-words.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);
type Drawer = StationOverview['drawers'][number];

export interface OpenDrawerProps {
  readonly drawers: readonly Drawer[];
  readonly onOpened: (session: SessionView) => void;
}

/** DS1, DS2: choose the drawer, count its starting cash from empty, open. */
export function OpenDrawer({ drawers, onOpened }: OpenDrawerProps) {
  const t = useTexts();
  const free = drawers.filter((drawer) => !drawer.isTaken);
  if (drawers.length === 0) return <EmptyState title={t.drawer.noDrawers}>{t.drawer.noDrawersSays}</EmptyState>;
  if (free.length === 0) return <EmptyState title={t.drawer.allTaken}>{t.drawer.allTakenSays}</EmptyState>;
  return <OpeningCount drawers={drawers} first={free[0]} onOpened={onOpened} />;
}

function OpeningCount(props: OpenDrawerProps & { readonly first: Drawer | undefined }) {
  const t = useTexts();
  const station = useStation();
  const act = useAct();
  const [drawerId, setDrawerId] = useState(props.first?.drawerId ?? '');
  const [counts, setCounts] = useState<DenominationCounts>({});
  const [isWitnessed, setWitnessed] = useState(false);
  const key = useRef(newKey());
  const foot = useRef<HTMLDivElement>(null);
  const drawer = props.drawers.find((each) => each.drawerId === drawerId) ?? props.first;
  if (!drawer) return null;
  const lines = [...toDenominationCounts(counts)];
  const counted = countedCents(CASH_ROWS, counts);
  const difference = counted - drawer.changeFundCents;
  const change = (next: DenominationCounts) => {
    key.current = newKey();
    setCounts(next);
    setWitnessed(false);
    act.clear();
  };
  const input = () => ({ key: key.current, drawerId: drawer.drawerId, counts: lines });
  const open = () => {
    if (lines.length === 0) return;
    if (difference !== 0) setWitnessed(true);
    else act.run(() => station.drawer.open(input()), props.onOpened);
  };
  const openWitnessed = (witness: SecondPerson) =>
    act.run(
      () => withApproval(station, 'drawer.open', input(), witness, (approved) => station.drawer.open(approved)),
      props.onOpened,
    );
  return (
    <Split ratio="left">
      <Panel title={t.drawer.startingCash}>
        <p className={c('soft')}>{t.drawer.openLead}</p>
        <DenominationGrid
          rows={CASH_ROWS}
          counts={counts}
          onChange={change}
          onDone={() => foot.current?.querySelector('button')?.focus()}
          autoFocus
          isReadOnly={act.isBusy}
        />
      </Panel>
      <div className={c('beside')}>
        <Panel title={t.drawer.openTitle}>
          {isWitnessed ? null : (
            <RadioGroup
              label={t.drawer.whichDrawer}
              value={drawer.drawerId}
              onChange={(id) => {
                key.current = newKey();
                setDrawerId(id);
                setWitnessed(false);
                act.clear();
              }}
              choices={props.drawers.map((each) => ({
                id: each.drawerId,
                label: each.name,
                detail: each.isTaken ? t.drawer.drawerTaken : t.drawer.drawerFund(dollars(each.changeFundCents)),
                isDisabled: each.isTaken,
              }))}
            />
          )}
          <AmountList>
            <AmountRow label={t.drawer.changeFund} cents={drawer.changeFundCents} />
            <AmountRow label={t.drawer.startingCounted} cents={counted} isTotal />
          </AmountList>
          <p className={c('verdict')} role="status">
            <span>{t.drawer.difference}</span>
            {lines.length === 0 ? (
              <StatusWord>{t.drawer.notCountedYet}</StatusWord>
            ) : (
              <StatusWord kind={overShortKind(difference)}>{overShortWords(difference, t)}</StatusWord>
            )}
          </p>
          {isWitnessed ? (
            <SecondPersonStrip
              approves="drawer.witness"
              act={t.drawer.witnessAct(
                drawer.name,
                dollars(counted),
                dollars(drawer.changeFundCents),
                overShortWords(difference, t),
              )}
              says={t.drawer.witnessSays}
              isBusy={act.isBusy}
              failure={act.failure}
              onApprove={openWitnessed}
              onCancel={() => setWitnessed(false)}
            />
          ) : (
            <Stack gap="small">
              {lines.length > 0 && difference !== 0 ? (
                <Notice kind="mind" title={t.drawer.differs(overShortWords(difference, t))} />
              ) : null}
              {act.failure ? <FailureNotice failure={act.failure} /> : null}
              <div ref={foot}>
                <ActionButton
                  action="drawer.submit"
                  onAct={open}
                  look="main"
                  size="big"
                  isWide
                  isDisabled={lines.length === 0}
                  isBusy={act.isBusy}
                >
                  {t.drawer.openIt}
                </ActionButton>
              </div>
            </Stack>
          )}
        </Panel>
      </div>
    </Split>
  );
}
