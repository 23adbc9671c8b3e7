import { type FormEvent, useState } from 'react';
import type { PrinterView, PrintersView } from '../../../src-contract/station/printers.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { FailureNotice } from '../../station-client/failure-notice.tsx';
import { newKey } from '../../station-client/new-key.ts';
import { useAct } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/checkbox.tsx';
import { classes } from '../../ui/classes.ts';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/words.ts';
import { PrinterAddress } from './printer-address.tsx';
import { BLANK, type EntryPartProps, type PrinterEntry, entryOf, printerOf, withModel } from './printer-entry.ts';
import sheet from './launch.module.css';

const c = classes(sheet);
const FORM = 'printer-form';
/** No printer: `Select` has no empty choice of its own. */
const SCREEN = 'screen';

export interface PrinterDialogProps {
  readonly printer: PrinterView | null;
  readonly view: PrintersView;
  readonly onClose: () => void;
}

export function PrinterDialog({ printer, view, onClose }: PrinterDialogProps) {
  const t = useTexts();
  const words = useWords();
  const client = useStation();
  const act = useAct();
  const [printerId] = useState(() => printer?.printerId ?? newKey());
  const [entry, setEntry] = useState<PrinterEntry>(printer === null ? BLANK : entryOf(printer));
  const [isRemoving, setRemoving] = useState(false);
  const set = (part: Partial<PrinterEntry>) => setEntry((before) => ({ ...before, ...part }));
  const isReady = entry.name.trim() !== '';
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) act.run(() => client.printers.save({ printer: printerOf(entry, printerId) }), onClose);
  };
  if (isRemoving && printer !== null) {
    return <RemovePrinter printer={printer} onRemoved={onClose} onClose={() => setRemoving(false)} />;
  }
  return (
    <Dialog
      title={printer === null ? t.printers.add : t.printers.changeOf(printer.name)}
      onClose={onClose}
      hasWork={printer === null && isReady}
      actions={
        <>
          {printer === null ? null : (
            <Button look="stop" onPress={() => setRemoving(true)}>
              {t.printers.remove}
            </Button>
          )}
          <Button onPress={onClose} keyLabel="Esc">
            {words.cancel}
          </Button>
          <Button
            look="main"
            isDisabled={!isReady}
            isBusy={act.isBusy}
            onPress={() => {
              const form = document.getElementById(FORM);
              if (form instanceof HTMLFormElement) form.requestSubmit();
            }}
          >
            {t.printers.save}
          </Button>
        </>
      }
    >
      <form id={FORM} className={c('form')} onSubmit={save}>
        {act.failure ? <FailureNotice failure={act.failure} /> : null}
        <NameAndMake entry={entry} view={view} set={set} />
        <PrinterAddress entry={entry} view={view} set={set} />
        <PaperAndDrawer entry={entry} view={view} set={set} />
        <Reroute entry={entry} others={view.printers.filter((each) => each.printerId !== printerId)} set={set} />
      </form>
    </Dialog>
  );
}

function NameAndMake({ entry, view, set }: EntryPartProps) {
  const t = useTexts();
  return (
    <div className={c('fields')}>
      <TextField
        label={t.printers.name}
        help={t.printers.nameHelp}
        value={entry.name}
        onChange={(name) => set({ name })}
        maxLength={40}
        autoFocus
      />
      <Select
        label={t.printers.model}
        choices={view.models.map(({ id, name }) => ({ id, label: name }))}
        value={entry.model}
        onChange={(id) => {
          const model = view.models.find((each) => each.id === id);
          if (model) set(withModel(entry, model));
        }}
      />
    </div>
  );
}

function PaperAndDrawer({ entry, view, set }: EntryPartProps) {
  const t = useTexts();
  const model = view.models.find(({ id }) => id === entry.model);
  if (!model || model.isOffice) return null;
  return (
    <div className={c('fields')}>
      <RadioGroup
        label={t.printers.paper}
        choices={model.papers.map((mm) => ({ id: `${mm}`, label: t.printers.millimetres(mm) }))}
        value={`${entry.paperMm}`}
        onChange={(mm) => set({ paperMm: model.papers.find((each) => `${each}` === mm) ?? null })}
        isRow
      />
      <Select
        label={t.printers.drawer}
        choices={[
          { id: 'none', label: t.printers.noDrawer },
          ...model.drawerPins.map((pin) => ({ id: `${pin}`, label: t.printers.drawerPin(pin) })),
        ]}
        value={entry.pin === null ? 'none' : `${entry.pin}`}
        onChange={(id) => set({ pin: model.drawerPins.find((pin) => `${pin}` === id) ?? null })}
      />
      {entry.pin === null ? null : (
        <Select
          label={t.printers.openWhen}
          help={t.printers.openWhenHelp}
          choices={(['not_sensed', 'high', 'low'] as const).map((id) => ({ id, label: t.printers.openWhens[id] }))}
          value={entry.openWhen}
          onChange={(openWhen) => set({ openWhen })}
        />
      )}
    </div>
  );
}

interface RerouteProps extends Pick<EntryPartProps, 'entry' | 'set'> {
  readonly others: readonly PrinterView[];
}

function Reroute({ entry, others, set }: RerouteProps) {
  const t = useTexts();
  return (
    <div className={c('fields')}>
      <Select
        label={t.printers.rerouteTo}
        choices={[
          { id: SCREEN, label: t.printers.toScreen },
          ...others.map(({ printerId, name }) => ({ id: printerId, label: name })),
        ]}
        value={entry.rerouteTo ?? SCREEN}
        onChange={(id) => set({ rerouteTo: id === SCREEN ? null : id })}
      />
    </div>
  );
}

interface RemovePrinterProps {
  readonly printer: PrinterView;
  readonly onRemoved: () => void;
  readonly onClose: () => void;
}

function RemovePrinter({ printer, onRemoved, onClose }: RemovePrinterProps) {
  const t = useTexts();
  const client = useStation();
  const act = useAct();
  const { printerId, name } = printer;
  return (
    <ConfirmDialog
      title={t.printers.removeTitle(name)}
      confirm={t.printers.remove}
      onConfirm={() => act.run(() => client.printers.remove({ printerId }), onRemoved)}
      onClose={onClose}
      isBusy={act.isBusy}
      isStop
    >
      <p>{t.printers.removeSays}</p>
      {act.failure ? <FailureNotice failure={act.failure} /> : null}
    </ConfirmDialog>
  );
}
