import { useTexts } from '../../app/texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { useDeskState } from './desk-context.ts';
import { saysNothing } from './send-until-answered.ts';

/** SY3: posted, not posted, unknown; which of the three is always said. */
export function UnknownPayment() {
  const t = useTexts();
  const phase = useDeskState((state) => state.phase);
  const wasUnknown = useDeskState((state) => state.wasUnknown);
  const refusal = useDeskState((state) => state.refusal);
  if (phase === 'unknown') {
    return (
      <Notice kind="stop" title={t.desk.unknownTitle} isLive>
        <p>{t.desk.unknownSays}</p>
      </Notice>
    );
  }
  if (!wasUnknown || phase !== 'entering') return null;
  if (refusal !== null && saysNothing(refusal.data)) return <Notice kind="stop" title={t.desk.unknownTitle} isLive />;
  return <Notice kind="info" title={refusal === null ? t.desk.wasPosted : t.desk.notPosted} isLive />;
}
