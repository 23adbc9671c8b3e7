import { useState } from 'react';
import type { ScreenParams } from '../../app/navigation.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useStation } from '../../station-client/use-station.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { Page, Panel, Split, Stack } from '../../ui/layout.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { PrintJobs } from './print-jobs.tsx';
import { ReceiptDetail } from './receipt-detail.tsx';
import { ReceiptList } from './receipt-list.tsx';

const PAGE = 100;
const MOST = 200;

/** Receipts, newest first; the one chosen stands beside the list as it was printed. */
export function ReceiptsScreen({ params }: { readonly params: ScreenParams }) {
  const t = useTexts();
  const client = useStation();
  const given = params['receiptNumber'] ?? null;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(given);
  const [limit, setLimit] = useState(PAGE);
  const typed = query.trim();
  const list = useQuestion(`${typed} ${limit}`, () => client.receipts.list({ query: typed, limit }));
  const first = list.answer?.[0]?.receiptNumber ?? null;
  const shown = chosen ?? first;
  const hasMore = limit < MOST && (list.answer?.length ?? 0) === limit;
  return (
    <Page title={t.screens.receipts} isTitleHidden>
      <SearchBox
        label={t.receipts.searchLabel}
        placeholder={t.receipts.search}
        value={query}
        onChange={(value) => {
          setQuery(value);
          setChosen(null);
        }}
        autoFocus
      />
      <PrintJobs />
      <Split ratio="left">
        <ReceiptList
          question={list}
          typed={typed}
          selected={shown}
          onSelect={setChosen}
          {...(hasMore ? { onMore: () => setLimit(MOST) } : {})}
        />
        <Stack>
          {shown === null ? (
            <Panel>
              <EmptyState title={t.receipts.choose} />
            </Panel>
          ) : (
            <ReceiptDetail key={shown} receiptNumber={shown} onChanged={list.again} />
          )}
        </Stack>
      </Split>
    </Page>
  );
}
