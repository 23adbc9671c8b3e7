import { useState } from 'react';
import type { ClosureVersions, SessionView } from '../../../src-contract/station/drawer.ts';
import { TENDER_KINDS } from '../../../src-core/tender/tender.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Money } from '../../ui/amount.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { AmendDialog } from './amend-dialog.tsx';
import { ClosingReport } from './closing-report.tsx';
import { overShortKind, overShortWords } from './over-short-words.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);
type Versions = NonNullable<ClosureVersions['versions']>;

export interface ClosingVersionsProps {
  readonly session: SessionView;
  readonly mayAmend: boolean;
  readonly onDone: (says: string) => void;
}

/** DS4: a closing with its amendments, and the report of the version that stands. */
export function ClosingVersions({ session, mayAmend, onDone }: ClosingVersionsProps) {
  const t = useTexts();
  const station = useStation();
  const { sessionId } = session;
  const closing = useQuestion(sessionId, () => station.drawer.closures({ sessionId }));
  const [isAsking, setAsking] = useState(false);
  if (closing.failure) return <FailureNotice failure={closing.failure} onAgain={closing.again} />;
  if (closing.answer === null) {
    return (
      <Panel title={t.drawer.closing}>
        <Loading lines={4} />
      </Panel>
    );
  }
  const { versions, figures, usedKinds, isSealed } = closing.answer;
  const canAmend = mayAmend && !isSealed && figures !== null;
  return (
    <>
      <Panel
        title={t.drawer.closing}
        actions={canAmend ? <ActionButton action="drawer.amend" onAct={() => setAsking(true)} /> : null}
      >
        <VersionsTable versions={versions ?? []} />
        {isSealed ? <p className={c('soft')}>{t.drawer.amendSealed}</p> : null}
      </Panel>
      <ClosingReport key={versions?.length ?? 0} sessionId={sessionId} />
      {isAsking && canAmend ? (
        <AmendDialog
          session={session}
          figures={figures}
          usedKinds={usedKinds}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            closing.again();
            onDone(t.drawer.amended(session.drawerName));
          }}
        />
      ) : null}
    </>
  );
}

/** Every version side by side, the one that stands last; kind by kind, never added up (DS8). */
function VersionsTable({ versions }: { readonly versions: Versions }) {
  const t = useTexts();
  const dates = useDates();
  const kinds = TENDER_KINDS.filter((kind) => versions.some((each) => each.kinds.some((one) => one.kind === kind)));
  return (
    <>
      <div className={c('scrolls')}>
        <table className={c('table')}>
          <thead>
            <tr>
              <th scope="col">{t.drawer.kind}</th>
              {versions.map(({ version }) => (
                <th key={version} scope="col" className={c('right')}>
                  {t.drawer.versionNo(version)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t.drawer.kinds[kind]}</th>
                {versions.map(({ version, kinds: counted }) => {
                  const found = counted.find((each) => each.kind === kind);
                  return (
                    <td key={version} className={c('right')}>
                      {found === undefined ? (
                        '–'
                      ) : (
                        <>
                          <Money cents={found.countedCents} isStrong={version === versions.length} />{' '}
                          <StatusWord kind={overShortKind(found.overShortCents)}>
                            {overShortWords(found.overShortCents, t)}
                          </StatusWord>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {versions.flatMap(({ version, at, askedByName, reviewerName, reason }) =>
        askedByName === null
          ? []
          : [
              <p key={version} className={c('soft')}>
                {t.drawer.amendedBy(version, dates.moment(at), askedByName, reviewerName, reason ?? '')}
              </p>,
            ],
      )}
    </>
  );
}
