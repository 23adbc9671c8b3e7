import { type FormEvent, useState } from 'react';
import { cents } from '../../../src-core/money/cents.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useKey } from '../../app/use-key.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Page, Panel, Toolbar } from '../../ui/layout.tsx';
import type { LaunchStatus } from './launch-status.ts';
import { STEPS, type SetUpEntry, type Step, type StepProps, missingIn, toSetUpInput } from './set-up-input.ts';
import { AdministratorStep, OfficeStep } from './set-up-people-steps.tsx';
import { DrawersStep, PolicyStep, ReviewStep } from './set-up-money-steps.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);
const USUAL_FUND = cents(20_000);

const blank = (drawerName: string): SetUpEntry => ({
  signInName: '',
  displayName: '',
  secret: '',
  secretAgain: '',
  city: '',
  officeName: '',
  officeAddress: '',
  officeCode: '01',
  stationLetter: 'A',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  drawers: [{ id: 1, name: drawerName, fund: USUAL_FUND }],
  policyName: null,
  policyText: '',
});

export interface SetUpWizardProps {
  readonly onDone: (status: LaunchStatus) => void;
  readonly onCancel: () => void;
}

/** One step, one subject; Enter goes on, Esc goes back, and nothing is written before the last. */
export function SetUpWizard({ onDone, onCancel }: SetUpWizardProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const [at, setAt] = useState(0);
  const [isTold, setTold] = useState(false);
  const [entry, setEntry] = useState<SetUpEntry>(() => blank(t.launch.drawerName(1)));
  const step: Step = STEPS[at] ?? 'review';
  const missing = missingIn(step, entry, t);
  const set = (part: Partial<SetUpEntry>) => setEntry((before) => ({ ...before, ...part }));
  const back = () => {
    setTold(false);
    if (at === 0) onCancel();
    else setAt(at - 1);
  };
  useKey('frame.back', back);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (Object.keys(missing).length > 0) return;
    if (step === 'review') return act.run(() => client.launch.setUp(toSetUpInput(entry)), onDone);
    setTold(false);
    setAt(at + 1);
  };
  const props: StepProps = { entry, set, missing: isTold ? missing : {} };
  return (
    <div className={c('narrow')}>
      <Page title={t.launch.setUp} lead={t.launch.step(at + 1, STEPS.length)}>
        <ol className={c('steps')}>
          {STEPS.map((each, index) => (
            <li key={each} className={c(each === step && 'stepHere')} aria-current={each === step ? 'step' : undefined}>
              {index + 1}. {t.launch.steps[each]}
            </li>
          ))}
        </ol>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <form onSubmit={submit} className={c('setup')}>
          <Panel title={t.launch.steps[step]}>
            <StepFields key={step} step={step} props={props} />
          </Panel>
          <Toolbar isEnd>
            <Button onPress={back} keyLabel="Esc">
              {t.launch.back}
            </Button>
            <Button look="main" type="submit" isBusy={act.isBusy} autoFocus={step === 'review'} keyLabel="Enter">
              {step === 'review' ? t.launch.setUpNow : t.launch.next}
            </Button>
          </Toolbar>
        </form>
      </Page>
    </div>
  );
}

function StepFields({ step, props }: { readonly step: Step; readonly props: StepProps }) {
  switch (step) {
    case 'administrator':
      return <AdministratorStep {...props} />;
    case 'office':
      return <OfficeStep {...props} />;
    case 'drawers':
      return <DrawersStep {...props} />;
    case 'policy':
      return <PolicyStep {...props} />;
    case 'review':
      return <ReviewStep {...props} />;
  }
}
