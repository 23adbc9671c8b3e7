import { useState } from 'react';
import type { ReturnedItemView, SentItemView } from '../../../src-contract/station/corrections.ts';
import { mayAct } from '../../../src-core/access/act-table.ts';
import { useFrameState } from '../../app/frame-state.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { type NoticeKind, BankNoticeDialog } from './bank-notice-dialog.tsx';
import { FindSentItem } from './find-sent-item.tsx';
import { ReturnedItemTable } from './returned-item-table.tsx';

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
      <Panel title={t.corrections.returnedItems} isFlush>
        {list.answer === null ? (
          <Loading lines={5} />
        ) : (
          <ReturnedItemTable rows={list.answer} mayPost={mayPost} onDo={(kind, item) => setDoing({ kind, item })} />
        )}
      </Panel>
      {doing === null ? null : (
        <BankNoticeDialog kind={doing.kind} item={doing.item} onDone={done} onClose={() => setDoing(null)} />
      )}
    </Stack>
  );
}
