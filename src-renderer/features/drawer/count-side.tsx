import { SecondPersonStrip } from '../../app/second-person.tsx';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CardTape } from './card-tape.tsx';
import { missingOf, progressOf } from './count-form.ts';
import { KindsToCount } from './kinds-to-count.tsx';
import { PaperTape } from './paper-tape.tsx';
import type { OwnCount } from './use-own-count.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

export interface CountSideProps {
  readonly count: OwnCount;
  readonly onAsk: () => void;
}

/** Beside the cash: what still needs a count, the tapes, and the two ways on. */
export function CountSide({ count, onAsk }: CountSideProps) {
  const t = useTexts();
  const { form, setForm, session, usedKinds } = count;
  return (
    <>
      {session.standInId === null ? null : (
        <Notice kind="mind" title={t.drawer.forAbsent(session.ownerName)}>
          <p>{t.drawer.forAbsentSays}</p>
        </Notice>
      )}
      {session.attempt > 1 ? (
        <Notice kind="mind" title={t.drawer.recountTitle}>
          <p>{t.drawer.recountSays}</p>
        </Notice>
      ) : null}
      <Progress count={count} onAsk={onAsk} />
      <PaperTape
        items={form.paper}
        hasNone={form.hasNoPaper}
        onItems={(paper) => setForm({ ...form, paper, hasNoPaper: false })}
        onNone={(hasNoPaper) => setForm({ ...form, hasNoPaper })}
      />
      <CardTape
        items={form.slips}
        hasNone={form.hasNoSlips}
        onItems={(slips) => setForm({ ...form, slips, hasNoSlips: false })}
        onNone={(hasNoSlips) => setForm({ ...form, hasNoSlips })}
      />
      {count.asking === 'witness' ? (
        <SecondPersonStrip
          approves="drawer.witness"
          act={t.drawer.absentAct(session.ownerName, session.drawerName)}
          says={t.drawer.witnessSawCount}
          isBusy={count.act.isBusy}
          failure={count.act.failure}
          onApprove={count.submitWitnessed}
          onCancel={count.dismiss}
        />
      ) : null}
      {count.asking === 'asks' ? (
        <ConfirmDialog
          title={t.drawer.submitTitle}
          confirm={t.drawer.submit}
          onConfirm={count.submit}
          onClose={count.dismiss}
        >
          <p>{t.drawer.submitSays}</p>
          <p>{t.drawer.submitCounted}</p>
          <KindsToCount kinds={progressOf(form, usedKinds)} />
        </ConfirmDialog>
      ) : null}
    </>
  );
}

function Progress({ count, onAsk }: CountSideProps) {
  const t = useTexts();
  const { form, usedKinds, session, act, saving } = count;
  const missing = missingOf(form, usedKinds).map((kind) => t.drawer.kinds[kind]);
  const saved = { saved: t.drawer.saved, saving: t.drawer.saving, not_saved: t.drawer.notSaved };
  return (
    <Panel title={t.drawer.toCount}>
      <KindsToCount kinds={progressOf(form, usedKinds)} />
      <Stack gap="small">
        <p className={c('soft')} role="status">
          {saved[saving]} {t.drawer.countLead}
        </p>
        {count.asking === 'too_soon' && missing.length > 0 ? (
          <Notice kind="mind" title={t.drawer.missing(missing.join(', '))} isLive />
        ) : null}
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <div className={c('foot')}>
          {session.attempt > 1 || session.standInId !== null ? (
            <span />
          ) : (
            <ActionButton action="drawer.putAside" onAct={count.putAside} />
          )}
          <ActionButton action="drawer.submit" onAct={onAsk} look="main" isBusy={act.isBusy}>
            {t.drawer.submit}
          </ActionButton>
        </div>
      </Stack>
    </Panel>
  );
}
