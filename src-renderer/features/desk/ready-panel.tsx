import { useTexts } from '../../app/texts/texts.ts';
import { Panel } from '../../ui/layout.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { useDeskState } from './desk-context.ts';

/** What to do next, beside the receipt of the customer before. */
export function ReadyPanel() {
  const t = useTexts();
  const hasLast = useDeskState((state) => state.last !== null);
  if (!hasLast) return null;
  return (
    <Panel>
      <EmptyState title={t.desk.atRestTitle}>{t.desk.atRest}</EmptyState>
    </Panel>
  );
}
