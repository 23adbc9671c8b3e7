import { useState } from 'react';
import type { ReturnedItemView, SentItemView } from '../../../src-contract/station/corrections.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { useFrameState } from '../../app/frame-state.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { type NoticeKind, BankNoticeDialog } from './bank-notice-dialog.tsx';
import { FindSentItem } from './find-sent-item.tsx';
import { ReturnedItemTable, openTo } from './returned-item-table.tsx';

interface Doing {
  readonly kind: NoticeKind;
  readonly item: SentItemView | ReturnedItemView;
}

/** VD3: find what came back, enter the bank's notice; below, every returned item with its state. */
export function ReturnedItems() {
  const t = useTexts();
  const client = useStation();
  const role = useFrameState((state) => state.person?.role ?? null);
  const list = useQuestion('returned items', () => client.corrections.returnedItems());
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = list.answer ?? [];
  const selected = rows.find(({ tenderId }) => tenderId === chosen) ?? rows[0] ?? null;
  const mayPost = role !== null && mayAct(role, 'returned_item.post');
  const done = (says: string) => {
    setDoing(null);
    setSaid(says);
    list.again();
  };
  return (
    <Stack>
      {said === null ? null : <Notice kind="info" title={said} isLive />}
      {mayPost ? <FindSentItem onPick={(item) => setDoing({ kind: 'return', item })} /> : null}
      {list.failure ? <FailureNotice failure={list.failure} onAgain={list.again} /> : null}
      <Panel
        title={t.corrections.returnedItems}
        isFlush
        actions={selected !== null && mayPost ? <NextSteps item={selected} onDo={setDoing} /> : undefined}
      >
        {list.answer === null ? (
          <Loading lines={5} />
        ) : (
          <ReturnedItemTable rows={rows} selected={selected} onSelect={({ tenderId }) => setChosen(tenderId)} />
        )}
      </Panel>
      {doing === null ? null : (
        <BankNoticeDialog kind={doing.kind} item={doing.item} onDone={done} onClose={() => setDoing(null)} />
      )}
    </Stack>
  );
}

/** What the chosen item's state leaves open. */
function NextSteps({ item, onDo }: { readonly item: ReturnedItemView; readonly onDo: (doing: Doing) => void }) {
  const t = useTexts();
  return (
    <>
      {openTo(item).map((kind) => (
        <Button
          key={kind}
          label={`${t.corrections.notices[kind].act}: ${t.desk.kinds[item.kind]} ${item.itemNumber ?? ''}`}
          onPress={() => onDo({ kind, item })}
        >
          {t.corrections.notices[kind].act}
        </Button>
      ))}
    </>
  );
}
