import { useState } from 'react';
import type { OpenPeriods, PeriodRow } from '../../../src-contract/station/ledger.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Panel, Split, Stack, Toolbar } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { ClosingDetail } from './closing-detail.tsx';
import { ClosingList } from './closing-list.tsx';

type Kind = PeriodRow['kind'];
const KINDS: readonly Kind[] = ['day', 'month', 'year'];

interface Chosen {
  readonly kind: Kind;
  readonly period: string;
}

/** LD7: what is to be closed, and what was. */
export function Periods({ mayClose }: { readonly mayClose: boolean }) {
  const t = useTexts();
  const station = useStation();
  const open = useQuestion('open periods', () => station.ledger.openPeriods());
  const [kind, setKind] = useState<Kind>('day');
  const [shown, setShown] = useState<string | null>(null);
  const [asked, setAsked] = useState<Chosen | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const act = useAct();
  const close = ({ kind: which, period }: Chosen) =>
    act.run(
      () => station.ledger.closePeriod({ key: newKey(), kind: which, period }),
      ({ closed }) => {
        setAsked(null);
        setSaid(t.oversight.closedNow(closed));
        setKind(which);
        setShown(period);
        setRound((count) => count + 1);
        open.again();
      },
    );
  if (open.failure) return <FailureNotice failure={open.failure} onAgain={open.again} />;
  if (open.answer === null) return <Panel>{<Loading lines={6} />}</Panel>;
  return (
    <Stack>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <Split ratio="right">
        <Stack>
          <ToClose open={open.answer} mayClose={mayClose} onClose={setAsked} />
          <Panel title={t.oversight.closings}>
            <RadioGroup
              label={t.oversight.closings}
              isRow
              value={kind}
              onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'day')}
              choices={KINDS.map((each) => ({ id: each, label: t.oversight.kinds[each] }))}
            />
            <ClosingList key={`${kind} ${round}`} kind={kind} shown={shown} onShow={setShown} />
          </Panel>
        </Stack>
        {shown === null ? (
          <Panel>
            <EmptyState title={t.oversight.pickPeriod} />
          </Panel>
        ) : (
          <ClosingDetail key={`${kind} ${shown}`} kind={kind} period={shown} />
        )}
      </Split>
      {asked === null ? null : (
        <ConfirmDialog
          title={t.oversight.closeTitle(asked.period)}
          confirm={t.oversight.closePeriod(asked.period)}
          isBusy={act.isBusy}
          onConfirm={() => close(asked)}
          onClose={() => setAsked(null)}
        >
          <p>{asked.kind === 'day' ? t.oversight.closeSays : t.oversight.closeMonthSays}</p>
        </ConfirmDialog>
      )}
    </Stack>
  );
}

interface ToCloseProps {
  readonly open: OpenPeriods;
  readonly mayClose: boolean;
  readonly onClose: (chosen: Chosen) => void;
}

function ToClose({ open, mayClose, onClose }: ToCloseProps) {
  const t = useTexts();
  const dates = useDates();
  const firstOpen = open.days.findIndex(({ openDrawers }) => openDrawers > 0);
  const closable = firstOpen === -1 ? open.days : open.days.slice(0, firstOpen);
  const last = closable.at(-1)?.day;
  const isEmpty = open.days.length + open.months.length + open.years.length === 0;
  const buttons: readonly Chosen[] = [
    ...open.months.map((period) => ({ kind: 'month' as const, period })),
    ...open.years.map((period) => ({ kind: 'year' as const, period })),
  ];
  return (
    <Panel title={t.oversight.toClose}>
      {isEmpty ? <EmptyState title={t.oversight.toCloseEmpty}>{t.oversight.toCloseEmptySays}</EmptyState> : null}
      <ul>
        {open.days.map(({ day, isIdle, openDrawers, inReview }) => (
          <li key={day}>
            {dates.day(day)}{' '}
            <StatusWord kind={openDrawers > 0 ? 'mind' : isIdle ? 'plain' : 'good'}>
              {openDrawers > 0
                ? t.oversight.drawersOpen(openDrawers)
                : inReview > 0
                  ? t.oversight.inReview(inReview)
                  : isIdle
                    ? t.oversight.idle
                    : t.oversight.allHandedIn}
            </StatusWord>
          </li>
        ))}
      </ul>
      {mayClose ? (
        <Toolbar>
          {last === undefined ? null : (
            <ActionButton action="oversight.close" look="main" onAct={() => onClose({ kind: 'day', period: last })}>
              {t.oversight.closeUpTo(dates.day(last))}
            </ActionButton>
          )}
          {buttons.map((chosen) => (
            <Button key={chosen.period} onPress={() => onClose(chosen)}>
              {t.oversight.closePeriod(chosen.period)}
            </Button>
          ))}
        </Toolbar>
      ) : null}
    </Panel>
  );
}
