import { BAUD_RATES } from '../../../src-core/printing/printing-setup.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { useQuestion } from '../../station-client/use-question.ts';
import { useStation } from '../../station-client/use-station.ts';
import { classes } from '../../ui/classes.ts';
import { IntegerField } from '../../ui/integer-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Connection, EntryPartProps, PrinterEntry } from './printer-entry.ts';
import sheet from './launch.module.css';

const c = classes(sheet);
const HIGHEST_PORT = 65_535;

const CONNECTIONS: Readonly<Record<'windows' | 'other', readonly Connection[]>> = {
  windows: ['network', 'share', 'folder'],
  other: ['network', 'queue', 'usb', 'serial', 'folder'],
};

/** How the printer is reached: what was found on this machine to choose from, the rest to type. */
export function PrinterAddress({ entry, view, set }: EntryPartProps) {
  const t = useTexts();
  const client = useStation();
  const found = useQuestion('printers found', () => client.printers.find());
  const isOffice = view.models.find(({ id }) => id === entry.model)?.isOffice === true;
  const connections = isOffice ? (['queue'] as const) : CONNECTIONS[view.machine];
  return (
    <div className={c('fields')}>
      <Select<Connection>
        label={t.printers.connection}
        choices={connections.map((id) => ({ id, label: t.printers.connections[id] }))}
        value={entry.connection}
        onChange={(connection) => set({ connection })}
      />
      <AddressFields entry={entry} set={set} found={found.answer ?? { queues: [], usb: [], serial: [] }} />
    </div>
  );
}

interface AddressFieldsProps extends Pick<EntryPartProps, 'entry' | 'set'> {
  readonly found: {
    readonly queues: readonly string[];
    readonly usb: readonly string[];
    readonly serial: readonly string[];
  };
}

function AddressFields({ entry, set, found }: AddressFieldsProps) {
  const t = useTexts();
  switch (entry.connection) {
    case 'network':
      return (
        <>
          <TextField
            label={t.printers.host}
            help={t.printers.hostHelp}
            value={entry.host}
            onChange={(host) => set({ host })}
            maxLength={253}
          />
          <IntegerField
            label={t.printers.port}
            value={entry.port}
            onChange={(port) => set({ port })}
            max={HIGHEST_PORT}
          />
        </>
      );
    case 'queue':
      return <FoundOrTyped label={t.printers.queue} found={found.queues} field="queue" entry={entry} set={set} />;
    case 'usb':
      return <FoundOrTyped label={t.printers.device} found={found.usb} field="usb" entry={entry} set={set} />;
    case 'serial':
      return (
        <>
          <FoundOrTyped label={t.printers.device} found={found.serial} field="serial" entry={entry} set={set} />
          <Select
            label={t.printers.baud}
            choices={BAUD_RATES.map((baud) => ({ id: `${baud}`, label: `${baud}` }))}
            value={`${entry.baud}`}
            onChange={(id) => set({ baud: BAUD_RATES.find((baud) => `${baud}` === id) ?? entry.baud })}
          />
        </>
      );
    case 'share':
      return (
        <TextField
          label={t.printers.share}
          help={t.printers.shareHelp}
          value={entry.share}
          onChange={(share) => set({ share })}
          maxLength={160}
        />
      );
    case 'folder':
      return (
        <TextField
          label={t.printers.folder}
          help={t.printers.folderHelp}
          value={entry.folder}
          onChange={(folder) => set({ folder })}
          maxLength={40}
        />
      );
  }
}

interface FoundOrTypedProps extends Pick<EntryPartProps, 'entry' | 'set'> {
  readonly label: string;
  readonly found: readonly string[];
  readonly field: keyof Pick<PrinterEntry, 'queue' | 'usb' | 'serial'>;
}

/** What was found is chosen; where nothing was, it can still be typed: a printer may be switched on later. */
function FoundOrTyped({ label, found, field, entry, set }: FoundOrTypedProps) {
  const t = useTexts();
  const value = entry[field];
  const change = (typed: string) => set({ [field]: typed });
  if (found.length === 0) {
    return <TextField label={label} help={t.printers.noneFound} value={value} onChange={change} maxLength={127} />;
  }
  const choices = value === '' || found.includes(value) ? found : [value, ...found];
  return (
    <Select
      label={label}
      choices={choices.map((id) => ({ id, label: id }))}
      value={value === '' ? null : value}
      onChange={change}
    />
  );
}
