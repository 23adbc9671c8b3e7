import { useTexts } from '../../app/texts/texts.ts';
import { Page } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CorrectionList } from './correction-list.tsx';
import { ReturnedItems } from './returned-items.tsx';

export function CorrectionsScreen() {
  const t = useTexts();
  return (
    <Page title={t.screens.corrections} lead={t.corrections.lead}>
      <Tabs
        label={t.screens.corrections}
        tabs={[
          { id: 'all', label: t.corrections.list, content: <CorrectionList /> },
          { id: 'returned', label: t.corrections.returnedItems, content: <ReturnedItems /> },
        ]}
      />
    </Page>
  );
}
