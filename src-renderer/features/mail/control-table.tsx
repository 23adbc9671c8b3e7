import type { MailBatchView } from '../../../src-contract/station/mail.ts';
import { formatCents } from '../../../src-core/money/cents.ts';
import { useDates } from '../../app/office-time.ts';
import { useTexts } from '../../app/texts/texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { KeyValueList } from '../../ui/key-value.tsx';
import { Panel, Stack } from '../../ui/layout.tsx';
import type { Column } from '../../ui/table-order.ts';
import { Tape } from '../../ui/tape.tsx';

type Line = MailBatchView['control'][number];

const shown = (text: (line: Line) => string) => ({ cell: text, text });
const figures = (id: string, header: string, text: (line: Line) => string): Column<Line> => ({
  id,
  header,
  align: 'right',
  isSortable: false,
  ...shown(text),
});
const said = (items: number, cents: number): string => `${items} · ${formatCents(cents)}`;

/** ML2: the running tape against the control total. */
export function ControlTable({ batch }: { readonly batch: MailBatchView }) {
  const t = useTexts();
  const dates = useDates();
  const { control, tape, session } = batch;
  return (
    <Panel title={t.mail.controlTitle}>
      <Stack>
        <KeyValueList
          columns={2}
          entries={[
            { label: t.mail.source, value: t.mail.sources[batch.source] },
            { label: t.mail.openedBy, value: t.mail.both(session.ownerName, batch.secondName) },
            { label: t.mail.receivedOn, value: dates.day(batch.receivedOn) },
            { label: t.mail.countsFrom, value: dates.day(batch.effectiveDate) },
          ]}
        />
        <DataTable
          label={t.mail.controlTitle}
          rows={control}
          rowId={({ kind }) => kind}
          visibleRows={4}
          empty={null}
          columns={[
            { id: 'kind', header: t.mail.kind, isSortable: false, ...shown((line) => t.mail.kinds[line.kind]) },
            figures('listed', t.mail.listed, ({ items, amountCents }) => said(items, amountCents)),
            figures('posted', t.mail.postedColumn, ({ postedItems, postedCents }) => said(postedItems, postedCents)),
            figures('left', t.mail.left, ({ items, amountCents, postedItems, postedCents }) =>
              said(items - postedItems, amountCents - postedCents),
            ),
          ]}
        />
        <Tape
          title={t.mail.tape}
          items={tape.map(({ tenderId, kind, itemNumber, amountCents }) => ({
            id: tenderId,
            label: `${t.mail.kinds[kind]} ${itemNumber ?? ''}`.trim(),
            cents: amountCents,
          }))}
          control={{ label: t.mail.total, cents: control.reduce((total, each) => total + each.amountCents, 0) }}
        />
      </Stack>
    </Panel>
  );
}
