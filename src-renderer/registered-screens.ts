import type { ScreenDefinition } from './app/screens.ts';

/** Every screen of the station, in the order of its tabs. A feature adds its line here. */
export const SCREENS: readonly ScreenDefinition[] = [];
