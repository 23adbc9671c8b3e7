// The one registry of keys. The F1 sheet, the labels on buttons, the menu's accelerators and the tests all come from here.
import type { Texts } from './texts/en.ts';

export interface KeyBinding {
  readonly keys: readonly string[];
  /** `frame` acts everywhere but in a dialog, `dialog` inside one, `always` in both, any other while that screen is shown. */
  readonly scope: string;
  readonly label: (texts: Texts) => string;
  /** The `data-key-field` that must hold the focus. Letters always need one: elsewhere they are typing. */
  readonly field?: string;
}

const define = <const Table extends Readonly<Record<string, KeyBinding>>>(table: Table): Table => table;

export const KEY_BINDINGS = define({
  'frame.desk': { keys: ['F2'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.desk) },
  'frame.drawer': { keys: ['F3'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.drawer) },
  'frame.receipts': { keys: ['F4'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.receipts) },
  'frame.corrections': { keys: ['Shift+F4'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.corrections) },
  'frame.deposits': { keys: ['F6'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.deposits) },
  'frame.mail': { keys: ['Shift+F6'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.mail) },
  'frame.accounts': { keys: ['F7'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.accounts) },
  'frame.reports': { keys: ['F8'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.reports) },
  'frame.oversight': { keys: ['Shift+F7'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.oversight) },
  'frame.setup': { keys: ['F10'], scope: 'frame', label: (t) => t.keys.goTo(t.screens.setup) },
  'frame.search': { keys: ['Ctrl+K'], scope: 'frame', label: (t) => t.keys.commandBox },
  'frame.more': { keys: ['Alt+M'], scope: 'frame', label: (t) => t.keys.moreScreens },
  'frame.keySheet': { keys: ['F1'], scope: 'frame', label: (t) => t.keys.keySheet },
  'frame.lock': { keys: ['Ctrl+L'], scope: 'frame', label: (t) => t.keys.lock },
  'frame.robbery': { keys: ['Pause', 'Ctrl+F10'], scope: 'always', label: (t) => t.keys.robbery },
  'frame.back': { keys: ['Esc'], scope: 'frame', label: (t) => t.keys.back },
  'desk.takeCash': { keys: ['Enter'], scope: 'desk', field: 'tender', label: (t) => t.keys.takeCash },
  'desk.kindCheck': { keys: ['K'], scope: 'desk', field: 'tender', label: (t) => t.keys.kindCheck },
  'desk.kindCard': { keys: ['D'], scope: 'desk', field: 'tender', label: (t) => t.keys.kindCard },
  'desk.kindMoneyOrder': { keys: ['M'], scope: 'desk', field: 'tender', label: (t) => t.keys.kindMoneyOrder },
  'desk.kindCashiersCheck': { keys: ['C'], scope: 'desk', field: 'tender', label: (t) => t.keys.kindCashiersCheck },
  'desk.removeTender': { keys: ['Backspace'], scope: 'desk', field: 'tender', label: (t) => t.keys.removeTender },
  'desk.toTender': { keys: ['Enter'], scope: 'desk', field: 'pays', label: (t) => t.keys.toTender },
  'desk.addTender': { keys: ['Enter'], scope: 'desk', field: 'tenderNumber', label: (t) => t.keys.addTender },
  'desk.exactCash': { keys: ['NumpadAdd'], scope: 'desk', label: (t) => t.keys.exactCash },
  'desk.takePayment': { keys: ['Enter'], scope: 'desk', label: (t) => t.keys.takePayment },
  'desk.takePartial': { keys: ['Ctrl+Enter'], scope: 'desk', label: (t) => t.keys.takePartial },
  'desk.hold': { keys: ['Ctrl+S'], scope: 'desk', label: (t) => t.keys.holdPayment },
  'desk.miscItem': { keys: ['Ctrl+M'], scope: 'desk', label: (t) => t.keys.miscItem },
  'desk.endorse': { keys: ['Ctrl+E'], scope: 'desk', label: (t) => t.desk.endorsed },
  'desk.reprint': { keys: ['F9'], scope: 'desk', label: (t) => t.keys.reprint },
  'desk.void': { keys: ['Ctrl+Backspace'], scope: 'desk', label: (t) => t.keys.voidLast },
  'desk.didPrint': { keys: ['Alt+Y'], scope: 'desk', label: (t) => t.printers.itPrinted },
  'desk.didNotPrint': { keys: ['Alt+N'], scope: 'desk', label: (t) => t.printers.no },
  'drawer.submit': { keys: ['Ctrl+Enter'], scope: 'drawer', label: (t) => t.keys.submit },
  'drawer.putAside': { keys: ['Ctrl+B'], scope: 'drawer', label: (t) => t.drawer.putAside },
  'drawer.safeDrop': { keys: ['Ctrl+D'], scope: 'drawer', label: (t) => t.drawer.safeDrop },
  'drawer.noSale': { keys: ['Ctrl+O'], scope: 'drawer', label: (t) => t.drawer.noSale },
  'drawer.toVault': { keys: ['Ctrl+G'], scope: 'drawer', label: (t) => t.drawer.toVault },
  'drawer.fromVault': { keys: ['Ctrl+I'], scope: 'drawer', label: (t) => t.drawer.fromVault },
  'drawer.recount': { keys: ['Ctrl+Backspace'], scope: 'drawer', label: (t) => t.drawer.recount },
  'drawer.xReport': { keys: ['Ctrl+U'], scope: 'drawer', label: (t) => t.papers.xReport },
  'drawer.surprise': { keys: ['Ctrl+Y'], scope: 'drawer', label: (t) => t.drawer.surprise },
  'drawer.forAbsent': { keys: ['Ctrl+E'], scope: 'drawer', label: (t) => t.drawer.countForAbsent },
  'drawer.amend': { keys: ['Ctrl+M'], scope: 'drawer', label: (t) => t.drawer.amend },
  'drawer.print': { keys: ['Ctrl+P'], scope: 'drawer', label: (t) => t.keys.print },
  'receipts.reprint': { keys: ['F9'], scope: 'receipts', label: (t) => t.keys.reprint },
  'receipts.reverse': { keys: ['Ctrl+E'], scope: 'receipts', label: (t) => t.corrections.reverse },
  'receipts.void': { keys: ['Ctrl+Backspace'], scope: 'receipts', label: (t) => t.keys.voidLast },
  'receipts.didPrint': { keys: ['Alt+Y'], scope: 'receipts', label: (t) => t.printers.itPrinted },
  'receipts.didNotPrint': { keys: ['Alt+N'], scope: 'receipts', label: (t) => t.printers.no },
  'receipts.tryPrinter': { keys: ['Alt+T'], scope: 'receipts', label: (t) => t.printers.tryNow },
  'receipts.sendElsewhere': { keys: ['Alt+S'], scope: 'receipts', label: (t) => t.printers.sendElsewhere },
  'deposits.submit': { keys: ['Ctrl+Enter'], scope: 'deposits', label: (t) => t.keys.submit },
  'deposits.allInBag': { keys: ['Ctrl+B'], scope: 'deposits', label: (t) => t.deposits.allInBag },
  'deposits.resolve': { keys: ['Ctrl+E'], scope: 'deposits', label: (t) => t.deposits.resolve },
  'deposits.release': { keys: ['Ctrl+G'], scope: 'deposits', label: (t) => t.deposits.release },
  'deposits.print': { keys: ['Ctrl+P'], scope: 'deposits', label: (t) => t.keys.print },
  'deposits.checkList': { keys: ['Ctrl+1'], scope: 'deposits', label: (t) => t.papers.kinds.check_list },
  'deposits.tape': { keys: ['Ctrl+2'], scope: 'deposits', label: (t) => t.papers.kinds.adding_machine_tape },
  'deposits.bagLabel': { keys: ['Ctrl+3'], scope: 'deposits', label: (t) => t.papers.kinds.bag_label },
  'deposits.handOverRecord': { keys: ['Ctrl+4'], scope: 'deposits', label: (t) => t.papers.kinds.hand_over_record },
  'oversight.close': { keys: ['Ctrl+Enter'], scope: 'oversight', label: (t) => t.oversight.toClose },
  'mail.submit': { keys: ['Ctrl+Enter'], scope: 'mail', label: (t) => t.keys.submit },
  'accounts.pay': { keys: ['Enter', 'Ctrl+Enter'], scope: 'accounts', label: (t) => t.keys.payAccount },
  'accounts.caller': { keys: ['Ctrl+I'], scope: 'accounts', label: (t) => t.accounts.verifyCaller },
  'accounts.protect': { keys: ['Ctrl+G'], scope: 'accounts', label: (t) => t.accounts.protectAddress },
  'reports.print': { keys: ['Ctrl+P'], scope: 'reports', label: (t) => t.keys.print },
  'reports.csv': { keys: ['Ctrl+S'], scope: 'reports', label: (t) => t.reports.csv },
  'reports.show': { keys: ['Ctrl+Enter'], scope: 'reports', label: (t) => t.reports.show },
});

export type KeyId = keyof typeof KEY_BINDINGS;
export const bindingOf = (id: KeyId): KeyBinding => KEY_BINDINGS[id];
export const keyIds = (): readonly KeyId[] => Object.keys(KEY_BINDINGS).filter((id): id is KeyId => id in KEY_BINDINGS);
