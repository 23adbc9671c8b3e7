import { useState } from 'react';
import type { MailBatchView } from '../../../src-contract/station/mail.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Page, Panel, Split, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Loading } from '../../ui/states.tsx';
import { ControlTable } from './control-table.tsx';
import { HandIn } from './hand-in.tsx';
import { ListMail } from './list-mail.tsx';
import { NextEnvelope } from './next-envelope.tsx';

/** ML1–ML3: the person's mail batch, from its list until it is handed in. */
export function MailScreen() {
  const t = useTexts();
  const station = useStation();
  const [isHandedIn, setHandedIn] = useState(false);
  const mine = useQuestion('mail', () => station.mail.mine());
  if (mine.failure || !mine.isAnswered) {
    return (
      <Page title={t.screens.mail}>
        {mine.failure ? (
          <FailureNotice failure={mine.failure} onAgain={mine.again} />
        ) : (
          <Panel>{<Loading lines={6} />}</Panel>
        )}
      </Page>
    );
  }
  const handedIn = () => {
    setHandedIn(true);
    mine.again();
  };
  const begun = () => {
    setHandedIn(false);
    mine.again();
  };
  return (
    <Page title={t.screens.mail} isTitleHidden>
      <Stack>
        {isHandedIn ? <Notice kind="info" title={t.mail.handedIn} isLive /> : null}
        {mine.answer === null ? (
          <ListMail onBegun={begun} />
        ) : (
          <Batch batch={mine.answer} onPosted={mine.again} onHandedIn={handedIn} />
        )}
      </Stack>
    </Page>
  );
}

interface BatchProps {
  readonly batch: MailBatchView;
  readonly onPosted: () => void;
  readonly onHandedIn: () => void;
}

function Batch({ batch, onPosted, onHandedIn }: BatchProps) {
  const isRecount = batch.session.state === 'counting';
  return (
    <Split>
      {batch.isPosted || isRecount ? (
        <HandIn batch={batch} isRecount={isRecount} onHandedIn={onHandedIn} />
      ) : (
        <NextEnvelope kinds={batch.control.map(({ kind }) => kind)} onPosted={onPosted} />
      )}
      <ControlTable batch={batch} />
    </Split>
  );
}
