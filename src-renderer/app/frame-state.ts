// What the frame says about the station. Whoever talks to the station keeps it up to date; the frame only shows it.
// It holds no sum of money, so that nothing of an open drawer can be read off it (DS5).
import { create } from 'zustand';
import type { Role } from '../../src-core/access/roles.ts';

export interface StationFacts {
  readonly city: string;
  readonly office: string;
  readonly station: string;
  readonly isTraining: boolean;
}

export interface PersonFacts {
  readonly name: string;
  readonly role: Role;
}

export interface DrawerFacts {
  /** `Drawer 2` */
  readonly label: string;
  readonly state: 'open' | 'counting';
  /** The clock time as the office writes it: `8:02`. */
  readonly since: string;
  readonly receiptCount: number;
  /** DS18 */
  readonly isDropDue: boolean;
}

export type LineFacts =
  | { readonly kind: 'stand_alone' }
  | { readonly kind: 'on_line'; readonly waiting: number }
  | { readonly kind: 'off_line'; readonly since: string; readonly waiting: number };

export interface FrameState {
  readonly station: StationFacts | null;
  readonly person: PersonFacts | null;
  readonly drawer: DrawerFacts | null;
  /** Whether the cash drawer itself stands open, where it is sensed. */
  readonly openDrawer: 'no' | 'open' | 'too_long';
  readonly line: LineFacts;
  readonly show: (facts: Partial<Pick<FrameState, 'station' | 'person' | 'drawer' | 'openDrawer' | 'line'>>) => void;
}

export const useFrameState = create<FrameState>()((set) => ({
  station: null,
  person: null,
  drawer: null,
  openDrawer: 'no',
  line: { kind: 'stand_alone' },
  show: (facts) => set(facts),
}));
