import { useTexts } from '../../app/texts/texts.ts';
import { Page } from '../../ui/layout.tsx';
import { CorrectionList } from './correction-list.tsx';

export function CorrectionsScreen() {
  const t = useTexts();
  return (
    <Page title={t.screens.corrections} lead={t.corrections.lead}>
      <CorrectionList />
    </Page>
  );
}
