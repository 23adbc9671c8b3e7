import type { SessionView } from '../../../src-contract/station/drawer.ts';
import type { TenderKind } from '../../../src-core/tender/tender.ts';
import { ActionButton } from '../../app/action-button.tsx';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import type { Act } from '../../station-client/use-question.ts';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CardTape } from './card-tape.tsx';
import { type CountForm, missingOf, progressOf } from './count-form.ts';
import { KindsToCount } from './kinds-to-count.tsx';
import { PaperTape } from './paper-tape.tsx';
import type { Saving } from './use-saved-count.ts';
import sheet from './drawer.module.css';

const c = classes(sheet);

/** What pressing "submit" led to: nothing yet, the question, or the kinds that have no count. */
export type SubmitAsking = 'no' | 'asks' | 'too_soon';

export interface CountSideProps {
  readonly session: SessionView;
  readonly form: CountForm;
  readonly usedKinds: readonly TenderKind[];
  readonly saving: Saving;
  readonly act: Act;
  readonly onForm: (form: CountForm) => void;
  readonly onPutAside: () => void;
  readonly onAsk: () => void;
  readonly onCloseAsk: () => void;
  readonly onSubmit: () => void;
  readonly asking: SubmitAsking;
}

/** Beside the cash: what still needs a count, the tapes, and the two ways on. */
export function CountSide(props: CountSideProps) {
  const t = useTexts();
  const { form, onForm, act } = props;
  const kinds = progressOf(form, props.usedKinds);
  const missing = missingOf(form, props.usedKinds).map((kind) => t.drawer.kinds[kind]);
  const isRecount = props.session.attempt > 1;
  const saved = { saved: t.drawer.saved, saving: t.drawer.saving, not_saved: t.drawer.notSaved };
  return (
    <>
      {isRecount ? (
        <Notice kind="mind" title={t.drawer.recountTitle}>
          <p>{t.drawer.recountSays}</p>
        </Notice>
      ) : null}
      <Panel title={t.drawer.toCount}>
        <KindsToCount kinds={kinds} />
        <Stack gap="small">
          <p className={c('soft')} role="status">
            {saved[props.saving]} {t.drawer.countLead}
          </p>
          {props.asking === 'too_soon' && missing.length > 0 ? (
            <Notice kind="mind" title={t.drawer.missing(missing.join(', '))} isLive />
          ) : null}
          {act.failure ? <FailureNotice failure={act.failure} /> : null}
          <div className={c('foot')}>
            {isRecount ? <span /> : <ActionButton action="drawer.putAside" onAct={props.onPutAside} />}
            <ActionButton action="drawer.submit" onAct={props.onAsk} look="main" isBusy={act.isBusy}>
              {t.drawer.submit}
            </ActionButton>
          </div>
        </Stack>
      </Panel>
      <PaperTape
        items={form.paper}
        hasNone={form.hasNoPaper}
        onItems={(paper) => onForm({ ...form, paper, hasNoPaper: false })}
        onNone={(hasNoPaper) => onForm({ ...form, hasNoPaper })}
      />
      <CardTape
        items={form.slips}
        hasNone={form.hasNoSlips}
        onItems={(slips) => onForm({ ...form, slips, hasNoSlips: false })}
        onNone={(hasNoSlips) => onForm({ ...form, hasNoSlips })}
      />
      {props.asking === 'asks' ? (
        <ConfirmDialog
          title={t.drawer.submitTitle}
          confirm={t.drawer.submit}
          onConfirm={props.onSubmit}
          onClose={props.onCloseAsk}
        >
          <p>{t.drawer.submitSays}</p>
          <p>{t.drawer.submitCounted}</p>
          <KindsToCount kinds={kinds} />
        </ConfirmDialog>
      ) : null}
    </>
  );
}
