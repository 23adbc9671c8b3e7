import { createContext, useContext } from 'react';

/** The kit's own words; the app provides them in the person's language. */
export interface UiWords {
  readonly cancel: string;
  readonly close: string;
  readonly info: string;
  readonly mind: string;
  readonly stop: string;
  readonly loading: string;
  readonly clear: string;
  readonly show: string;
  readonly hide: string;
  readonly copyAsText: string;
  readonly copied: string;
  readonly rows: (count: number) => string;
  readonly notMoney: string;
  readonly tooMuch: (limit: string) => string;
  readonly tenKey: string;
  readonly byPoint: string;
  readonly denomination: string;
  readonly loose: string;
  readonly rolled: string;
  readonly strapped: string;
  readonly value: string;
  readonly countedTotal: string;
  readonly keepWorking: string;
  readonly dropWork: string;
  readonly dropWorkTitle: string;
  readonly dropWorkSays: string;
  readonly approvalTitle: string;
  readonly approvalName: string;
  readonly approvalSecret: string;
  readonly approvalReason: string;
  readonly approve: string;
  readonly tapeItems: (count: number) => string;
  readonly tapeTotal: string;
}

export const englishWords: UiWords = {
  cancel: 'Cancel',
  close: 'Close',
  info: 'Note',
  mind: 'Mind',
  stop: 'Stop',
  loading: 'Loading',
  clear: 'Clear',
  show: 'Show',
  hide: 'Hide',
  copyAsText: 'Copy as text',
  copied: 'Copied',
  rows: (count) => (count === 1 ? '1 row' : `${count} rows`),
  notMoney: 'This is not an amount. Type dollars and cents, for example 102.84.',
  tooMuch: (limit) => `No more than ${limit} here.`,
  tenKey: 'Ten-key: 2000 is 20.00',
  byPoint: 'By point: 20 is 20.00',
  denomination: 'Denomination',
  loose: 'Loose',
  rolled: 'Rolled',
  strapped: 'Strapped',
  value: 'Value',
  countedTotal: 'Your count',
  keepWorking: 'Keep working',
  dropWork: 'Drop it',
  dropWorkTitle: 'Drop what you have entered?',
  dropWorkSays: 'Nothing has been posted. What you typed here will be gone.',
  approvalTitle: 'A second person must approve this',
  approvalName: 'Their name',
  approvalSecret: 'Their password',
  approvalReason: 'Reason',
  approve: 'Approve',
  tapeItems: (count) => (count === 1 ? '1 item' : `${count} items`),
  tapeTotal: 'Total',
};

export const UiWordsContext = createContext<UiWords>(englishWords);
export const useWords = (): UiWords => useContext(UiWordsContext);
