import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { useDesk } from './desk-context.ts';
import sheet from './desk.module.css';

const c = classes(sheet);

/** PY8: held payments hold no money; they wait here, and are listed at the close. */
export function HeldPayments() {
  const t = useTexts();
  const dates = useDates();
  const client = useStation();
  const { desk } = useDesk();
  const held = useQuestion('held', () => client.payment.held());
  const act = useAct();
  const rows = held.answer ?? [];
  if (held.failure) return <FailureNotice failure={held.failure} onAgain={held.again} />;
  if (rows.length === 0) return null;
  return (
    <Panel title={t.desk.held}>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <ul>
        {rows.map(({ draftId, names, heldAt }) => {
          const who = names.length === 0 ? t.desk.heldNoNames : names.join(', ');
          return (
            <li key={draftId} className={c('held')}>
              <span>{t.desk.heldSays(who, dates.time(heldAt))}</span>
              <span className={c('rowButtons')}>
                <Button
                  look="main"
                  label={`${t.desk.resume}: ${who}`}
                  onPress={() =>
                    act.run(
                      () => client.payment.resume({ draftId }),
                      (draft) => desk.load(draft),
                    )
                  }
                >
                  {t.desk.resume}
                </Button>
                <Button
                  look="quiet"
                  label={`${t.desk.discard}: ${who}`}
                  onPress={() => act.run(() => client.payment.discard({ draftId }), held.again)}
                >
                  {t.desk.discard}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
