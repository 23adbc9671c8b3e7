import { expect, it } from 'vitest';
import { REPORT_IDS, definitionOf } from '../../../src-core/report/report-catalogue.ts';
import { isFigure } from '../../../src-core/report/report.ts';
import { hasColumnName } from '../../../src-core/report/report-words.ts';

it.each(REPORT_IDS)(
  '%s says its name in both languages, names its columns, and ties and draws columns that it has',
  (id) => {
    const { title, says, columns, tied, chart, needs, parameters } = definitionOf(id);
    for (const words of [title, says]) expect(words.en).not.toBe(words.es);
    const ids = columns.map((column) => column.id);
    expect(ids.filter((each) => !hasColumnName(each))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    if (tied !== null) expect(columns.find((column) => column.id === tied)?.kind).toBe('money');
    if (chart !== null) {
      expect(ids).toContain(chart.label);
      expect(columns.filter(isFigure).map((column) => column.id)).toContain(chart.value);
    }
    if (needs !== null) expect(parameters).toContain(needs);
  },
);
