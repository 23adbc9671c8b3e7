import type { ComponentType } from 'react';
import type { Role } from '../../src-core/access/roles.ts';
import type { KeyId } from './key-bindings.ts';
import type { ScreenParams } from './navigation.ts';
import type { Texts } from './texts/en.ts';

/** What a feature registers to appear in the frame. */
export interface ScreenDefinition {
  /** The scope of its keys, and what `navigation.go` is called with. */
  readonly id: string;
  readonly title: (texts: Texts) => string;
  readonly component: ComponentType<{ readonly params: ScreenParams }>;
  /** Its key in the registry; a screen without one has no tab and is reached from another. */
  readonly key?: KeyId;
  /** Leave out for all. The station decides again; this only spares a tab that would refuse. */
  readonly roles?: readonly Role[];
}

export const visibleTabs = (screens: readonly ScreenDefinition[], role: Role | null): readonly ScreenDefinition[] =>
  screens.filter(
    (screen) => screen.key !== undefined && (!screen.roles || (role !== null && screen.roles.includes(role))),
  );
