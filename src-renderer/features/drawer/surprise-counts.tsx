import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { KindsTable } from './review-figures.tsx';
import sheet from './drawer.module.css';

const c = classes(sheet);

/** DS13: what was found on the way, beside what the receipts said then; nothing of it to the owner before acceptance. */
export function SurpriseCounts({ sessionId }: { readonly sessionId: string }) {
  const t = useTexts();
  const dates = useDates();
  const station = useStation();
  const counts = useQuestion(sessionId, () => station.drawer.surpriseCounts({ sessionId })).answer ?? [];
  if (counts.length === 0) return null;
  return (
    <Panel title={t.drawer.surprises}>
      {counts.map((each) => (
        <section key={each.countId}>
          <p>
            <strong>{dates.moment(each.countedAt)}</strong>{' '}
            <span className={c('soft')}>{t.drawer.surpriseBy(each.counterName, each.witnessName)}</span>
          </p>
          {each.note === '' ? null : <p className={c('soft')}>{each.note}</p>}
          {each.kinds === null ? (
            <p className={c('soft')}>{t.drawer.surpriseHidden}</p>
          ) : (
            <KindsTable kinds={each.kinds} />
          )}
        </section>
      ))}
    </Panel>
  );
}
