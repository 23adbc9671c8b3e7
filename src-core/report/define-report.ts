// The short way to write a definition: columns as `id: kind`, everything that most reports have left out.
import type { Words } from '../result/language.ts';
import type { ColumnKind, ReportDefinition } from './report.ts';

type Given = Partial<Omit<ReportDefinition, 'title' | 'says' | 'columns'>> & {
  readonly title: Words;
  readonly says: Words;
  readonly columns: Readonly<Record<string, ColumnKind>>;
};

export const defineReport = ({ columns, ...given }: Given): ReportDefinition => ({
  parameters: ['dates'],
  needs: null,
  tied: null,
  chart: null,
  signatures: false,
  ...given,
  columns: Object.entries(columns).map(([id, kind]) => ({ id, kind })),
});
