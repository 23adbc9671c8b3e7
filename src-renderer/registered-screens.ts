import type { ScreenDefinition } from './app/screens.ts';
import { DepositsScreen } from './features/deposits/deposits-screen.tsx';
import { DrawerScreen } from './features/drawer/drawer-screen.tsx';

/** Every screen of the station, in the order of its tabs. A feature adds its line here. */
export const SCREENS: readonly ScreenDefinition[] = [
  {
    id: 'drawer',
    title: (t) => t.screens.drawer,
    component: DrawerScreen,
    key: 'frame.drawer',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
  {
    id: 'deposits',
    title: (t) => t.screens.deposits,
    component: DepositsScreen,
    key: 'frame.deposits',
    roles: ['cashier', 'senior_cashier', 'supervisor', 'auditor'],
  },
];
