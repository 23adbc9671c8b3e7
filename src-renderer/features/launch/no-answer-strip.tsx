import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useConnection } from '../../station-client/connection.ts';
import { classes } from '../../ui/classes.ts';
import sheet from './launch.module.css';

const c = classes(sheet);

/** The station on this machine does not answer: said over every screen, until it does. */
export function NoAnswerStrip() {
  const t = useTexts();
  const dates = useDates();
  const connection = useConnection((state) => state.connection);
  if (connection.state !== 'reconnecting') return null;
  return (
    <div className={c('strip')} role="alert">
      <strong>{t.launch.noAnswerSince(dates.time(new Date(connection.since).toISOString()))}</strong>{' '}
      {t.launch.noAnswerNext}
    </div>
  );
}
