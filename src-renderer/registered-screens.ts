import type { ScreenDefinition } from './app/screens.ts';
import { AccountsScreen } from './features/accounts/accounts-screen.tsx';
import { CorrectionsScreen } from './features/corrections/corrections-screen.tsx';
import { DepositsScreen } from './features/deposits/deposits-screen.tsx';
import { DeskScreen } from './features/desk/desk-screen.tsx';
import { DrawerScreen } from './features/drawer/drawer-screen.tsx';
import { SetupScreen } from './features/launch/setup-screen.tsx';
import { MailScreen } from './features/mail/mail-screen.tsx';
import { OversightScreen } from './features/oversight/oversight-screen.tsx';
import { ReportsScreen } from './features/reports/reports-screen.tsx';
import { ReceiptsScreen } from './features/receipts/receipts-screen.tsx';

/** Every screen of the station, in the order of its tabs. A feature adds its line here. */
export const SCREENS: readonly ScreenDefinition[] = [
  {
    id: 'desk',
    title: (t) => t.screens.desk,
    component: DeskScreen,
    key: 'frame.desk',
    roles: ['cashier', 'senior_cashier', 'supervisor'],
  },
  {
    id: 'drawer',
    title: (t) => t.screens.drawer,
    component: DrawerScreen,
    key: 'frame.drawer',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'receipts',
    title: (t) => t.screens.receipts,
    component: ReceiptsScreen,
    key: 'frame.receipts',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'corrections',
    title: (t) => t.screens.corrections,
    component: CorrectionsScreen,
    key: 'frame.corrections',
    roles: ['senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'deposits',
    title: (t) => t.screens.deposits,
    component: DepositsScreen,
    key: 'frame.deposits',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'mail',
    title: (t) => t.screens.mail,
    component: MailScreen,
    key: 'frame.mail',
    roles: ['cashier', 'senior_cashier', 'supervisor'],
  },
  { id: 'accounts', title: (t) => t.screens.accounts, component: AccountsScreen, key: 'frame.accounts' },
  {
    id: 'reports',
    title: (t) => t.screens.reports,
    component: ReportsScreen,
    key: 'frame.reports',
    roles: ['senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'oversight',
    title: (t) => t.screens.oversight,
    component: OversightScreen,
    key: 'frame.oversight',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
  { id: 'setup', title: (t) => t.screens.setup, component: SetupScreen, key: 'frame.setup' },
];
