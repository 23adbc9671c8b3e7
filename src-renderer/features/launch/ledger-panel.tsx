import { useState } from 'react';
import type { StationClient } from '../../../src-contract/station-router.ts';
import { useOverview } from '../../app/station-overview.ts';
import { problemWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel, Toolbar } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

type Verified = Awaited<ReturnType<StationClient['station']['verifyLedger']>>;

export function LedgerPanel(props: { readonly mayVerify: boolean; readonly mayPrint: boolean }) {
  const t = useTexts();
  const client = useStation();
  const overview = useOverview((state) => state.overview);
  const refresh = useOverview((state) => state.refresh);
  const act = useAct();
  const retry = useAct();
  const [verified, setVerified] = useState<Verified | null>(null);
  const printer = overview?.printer;
  const printerWords =
    printer === undefined
      ? ''
      : !printer.isConfigured
        ? t.setup.noPrinter
        : [
            problemWords(t, printer.problem) || t.setup.printerFine,
            printer.waiting > 0 ? t.setup.waiting(printer.waiting) : '',
          ]
            .filter(Boolean)
            .join(' · ');
  return (
    <Panel title={t.setup.ledger}>
      <KeyValueList
        entries={[
          { label: t.setup.eventsHere, value: (overview?.eventsHere ?? 0).toLocaleString('en-US') },
          { label: t.setup.printer, value: printerWords },
        ]}
      />
      {(act.failure ?? retry.failure) ? (
        <FailureNotice failure={act.failure ?? retry.failure ?? { kind: 'no_answer' }} />
      ) : null}
      {act.isBusy ? <ProgressBar label={t.setup.verifying} /> : null}
      {verified === null ? null : (
        <Notice
          kind={verified.isSound ? 'info' : 'stop'}
          title={verified.isSound ? t.setup.sound(verified.events.toLocaleString('en-US')) : t.setup.notSound}
          isLive
        >
          {verified.firstProblem === null ? undefined : <p>{verified.firstProblem}</p>}
        </Notice>
      )}
      <Toolbar>
        {props.mayVerify ? (
          <Button isBusy={act.isBusy} onPress={() => act.run(() => client.station.verifyLedger(), setVerified)}>
            {t.setup.verify}
          </Button>
        ) : null}
        {props.mayPrint && printer?.isConfigured ? (
          <Button isBusy={retry.isBusy} onPress={() => retry.run(() => client.station.retryPrinter(), refresh)}>
            {t.setup.retryPrinter}
          </Button>
        ) : null}
      </Toolbar>
    </Panel>
  );
}
