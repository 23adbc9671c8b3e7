// Every report there is, as data. What each column is called stands in report-words.ts, how its rows are found in the
// store's file of the same subject; a test holds the three together.
import { COLLECTION_REPORTS } from './collection-reports.ts';
import { DEPOSIT_REPORTS } from './deposit-reports.ts';
import { TRAIL_REPORTS } from './trail-reports.ts';
import type { ReportDefinition } from './report.ts';

const REPORTS = { ...COLLECTION_REPORTS, ...DEPOSIT_REPORTS, ...TRAIL_REPORTS };

export type ReportId = keyof typeof REPORTS;
export const REPORT_IDS = Object.keys(REPORTS) as [ReportId, ...ReportId[]];

export const definitionOf = (id: ReportId): ReportDefinition => REPORTS[id];
