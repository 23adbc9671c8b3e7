// Everything the frame says, in plain American English. A screen adds its own section here and in es.ts.
import { englishWords } from '../../ui/words.ts';
import { deskEn } from './desk.ts';
import { reportsEn } from './reports.ts';
import { setupEn } from './setup.ts';
import { papersEn } from './papers.ts';
import { printersEn } from './printers.ts';
import { receiptsEn } from './receipts.ts';
import { launchEn } from './launch.ts';
import { mailEn } from './mail.ts';
import { oversightEn } from './oversight.ts';
import { watchEn } from './watch.ts';
import { accountsEn } from './accounts.ts';
import { correctionsEn } from './corrections.ts';
import { helpEn } from './help.ts';
import { depositsEn } from './deposits-en.ts';
import { drawerEn } from './drawer-en.ts';

export const en = {
  desk: deskEn,
  setup: setupEn,
  papers: papersEn,
  printers: printersEn,
  receipts: receiptsEn,
  launch: launchEn,
  mail: mailEn,
  oversight: oversightEn,
  watch: watchEn,
  reports: reportsEn,
  accounts: accountsEn,
  help: helpEn,
  ui: englishWords,
  frame: {
    office: (name: string) => `Office ${name}`,
    station: (name: string) => `Station ${name}`,
    training: 'TRAINING',
    trainingSays: 'Practice money only. Nothing here is real.',
    standAlone: 'stand-alone',
    onLine: 'on line',
    allSent: 'all sent',
    offLine: (since: string) => `off line since ${since}`,
    savedHere: (waiting: number) => (waiting === 0 ? 'saved here' : `saved here, ${waiting} waiting`),
    drawerOpen: (drawer: string, since: string) => `${drawer} open ${since}`,
    drawerCounting: (drawer: string) => `${drawer} being counted`,
    noDrawer: 'no drawer open',
    receipts: (count: number) => (count === 1 ? '1 receipt' : `${count} receipts`),
    makeDrop: 'too much cash: make a safe drop (F3)',
    nobody: 'not signed in',
    screens: 'Screens',
    more: 'More',
    moreIs: (screen: string) => `More: ${screen}`,
    find: 'Find',
    status: 'Station status',
    keys: 'Keys',
    keysLead: 'What each key does on this screen.',
    everywhere: 'Everywhere',
    here: 'On this screen',
    inField: 'Inside its field',
    theme: 'Light or dark',
    themeChoice: { system: 'As the computer', light: 'Light', dark: 'Dark' },
    skip: 'Skip to the work',
    brokenTitle: 'This screen stopped',
    brokenSays:
      'What was posted is safe. Go back to the desk and look at the last receipt before taking anything again.',
    startAgain: 'Start this screen again',
    noAnswer: 'The station did not answer.',
    noAnswerNext: 'Try again; the same act is never done twice. If it stays like this, call your supervisor.',
    tryAgain: 'Try again',
  },
  roles: {
    cashier: 'cashier',
    senior_cashier: 'senior cashier',
    supervisor: 'supervisor',
    auditor: 'auditor',
    administrator: 'administrator',
  },
  screens: {
    desk: 'Desk',
    drawer: 'Drawer',
    receipts: 'Receipts',
    corrections: 'Corrections',
    deposits: 'Deposits',
    accounts: 'Accounts',
    reports: 'Reports',
    sync: 'Waiting for central',
    mail: 'Mail',
    oversight: 'Controls',
    setup: 'Setup',
  },
  keys: {
    goTo: (screen: string) => `Go to ${screen}`,
    back: 'Back one step',
    keySheet: 'Show the keys',
    commandBox: 'Search everything',
    moreScreens: 'More screens',
    lock: 'Lock the station',
    robbery: 'Robbery: lock everything, silently',
    takeCash: 'Amount in cash',
    takePayment: 'Take payment',
    takePartial: 'Take what is tendered as a partial payment',
    exactCash: 'Exact cash and take',
    kindCheck: 'Check',
    kindCard: 'Card',
    kindMoneyOrder: 'Money order',
    kindCashiersCheck: "Cashier's check",
    toTender: 'To the amount handed over',
    addTender: 'Add what was handed over',
    removeTender: 'Take the last tender off',
    holdPayment: 'Hold payment',
    miscItem: 'Add a miscellaneous item',
    focusSearch: 'To the search box',
    reprint: 'Print the last receipt again',
    voidLast: 'Void the last receipt',
    submit: 'Go on',
    print: 'Print',
    payAccount: 'Pay this account',
  },
  drawer: drawerEn,
  deposits: depositsEn,
  corrections: correctionsEn,
};

/** The catalogue's shape; every language fills it whole. */
export type Texts = typeof en;
