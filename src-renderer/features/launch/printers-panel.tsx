import { useEffect, useState } from 'react';
import type { PrinterView, PrintersView } from '../../../src-contract/station/printers.ts';
import { problemWords } from '../../app/texts/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { useAct, useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Panel } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState, Loading } from '../../ui/states.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { PrinterDialog } from './printer-dialog.tsx';
import { addressWords } from './printer-entry.ts';
import { PrinterTest, type PrinterTestProps } from './printer-test.tsx';
import sheet from './launch.module.css';

const c = classes(sheet);
const ASK_EVERY = 3_000;
const NONE = 'none';

/** What prints here, how each printer is, and what comes out of which. */
export function PrintersPanel({ maySetUp }: { readonly maySetUp: boolean }) {
  const t = useTexts();
  const client = useStation();
  const asked = useQuestion('printers', () => client.printers.list());
  const [open, setOpen] = useState<PrinterView | 'new' | null>(null);
  const [tested, setTested] = useState<PrinterTestProps | null>(null);
  const testing = useAct();
  const { again, answer } = asked;
  useEffect(() => {
    const timer = setInterval(again, ASK_EVERY);
    return () => clearInterval(timer);
  }, [again]);
  const test = (printer: PrinterView) =>
    testing.run(
      () => client.printers.test({ printerId: printer.printerId }),
      ({ jobId }) => setTested({ printer, jobId }),
    );
  return (
    <Panel
      title={t.printers.title}
      actions={
        maySetUp && answer ? (
          <Button look="quiet" onPress={() => setOpen('new')}>
            {t.printers.add}
          </Button>
        ) : undefined
      }
    >
      {asked.failure ? <FailureNotice failure={asked.failure} onAgain={again} /> : null}
      {asked.isAnswered || asked.failure ? null : <Loading lines={3} />}
      {answer?.problem ? <Notice kind="mind" title={problemWords(t, answer.problem)} /> : null}
      {answer?.printers.length === 0 ? <EmptyState title={t.printers.none}>{t.printers.noneSays}</EmptyState> : null}
      {answer && answer.printers.length > 0 ? (
        <ul className={c('printers')}>
          {answer.printers.map((printer) => (
            <PrinterRow
              key={printer.printerId}
              printer={printer}
              onTest={() => test(printer)}
              {...(maySetUp ? { onOpen: () => setOpen(printer) } : {})}
            />
          ))}
        </ul>
      ) : null}
      {testing.failure ? <FailureNotice failure={testing.failure} /> : null}
      {tested === null ? null : <PrinterTest key={tested.jobId} {...tested} />}
      {maySetUp && answer && answer.printers.length > 0 ? <Roles view={answer} onChanged={again} /> : null}
      {open !== null && answer ? (
        <PrinterDialog
          printer={open === 'new' ? null : open}
          view={answer}
          onClose={() => {
            setOpen(null);
            again();
          }}
        />
      ) : null}
    </Panel>
  );
}

interface PrinterRowProps {
  readonly printer: PrinterView;
  readonly onTest: () => void;
  readonly onOpen?: () => void;
}

function PrinterRow({ printer, onTest, onOpen }: PrinterRowProps) {
  const t = useTexts();
  const { name, address, problem, waiting } = printer;
  return (
    <li className={c('printer')}>
      <span className={c('printerName')}>
        <strong>{name}</strong>
        <span className={c('says')}>{addressWords(address)}</span>
      </span>
      <span>
        <StatusWord kind={problem === null ? 'good' : 'mind'}>
          {problem === null ? t.printers.ready : problemWords(t, problem)}
        </StatusWord>
        {waiting > 0 ? <span className={c('says')}> · {t.printers.waiting(waiting)}</span> : null}
      </span>
      <span className={c('printerActs')}>
        <Button look="quiet" label={t.printers.testOf(name)} onPress={onTest}>
          {t.printers.test}
        </Button>
        {onOpen ? (
          <Button look="quiet" label={t.printers.changeOf(name)} onPress={onOpen}>
            {t.printers.change}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

type Role = keyof PrintersView['roles'];
const ROLES: readonly Role[] = ['receipts', 'office', 'slips'];

function fits(view: PrintersView, role: Role, printer: PrinterView): boolean {
  const model = view.models.find(({ id }) => id === printer.model);
  return role === 'office' || (role === 'slips' ? model?.hasSlip === true : model?.isOffice === false);
}

function Roles({ view, onChanged }: { readonly view: PrintersView; readonly onChanged: () => void }) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const assign = (role: Role, printerId: string | null) =>
    act.run(() => client.printers.assign({ roles: { ...view.roles, [role]: printerId } }), onChanged);
  return (
    <div role="group" aria-label={t.printers.roles}>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
      <div className={c('fields')}>
        {ROLES.map((role) => (
          <Select
            key={role}
            label={t.printers.roleNames[role]}
            help={t.printers.rolesHelp[role]}
            choices={[
              { id: NONE, label: t.printers.noneForRole[role] },
              ...view.printers
                .filter((printer) => fits(view, role, printer))
                .map(({ printerId, name }) => ({ id: printerId, label: name })),
            ]}
            value={view.roles[role] ?? NONE}
            onChange={(id) => assign(role, id === NONE ? null : id)}
          />
        ))}
      </div>
    </div>
  );
}
