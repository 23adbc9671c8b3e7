// Where the person is. No addresses: a station has one window, and going back is one step in its own trail.
import { create } from 'zustand';

export type ScreenParams = Readonly<Record<string, string>>;

export interface Place {
  readonly screen: string;
  readonly params: ScreenParams;
}

/** Asked before a place is left; false keeps the person there (the screen then asks what to do with the work). */
export type LeaveGuard = () => boolean;

interface NavigationState {
  readonly current: Place;
  readonly trail: readonly Place[];
  readonly guard: LeaveGuard | null;
  /** A screen of its own: the trail grows by one step. False when the guard kept the person. */
  readonly go: (screen: string, params?: ScreenParams) => boolean;
  readonly back: () => boolean;
  readonly setGuard: (guard: LeaveGuard | null) => void;
}

const TRAIL_LENGTH = 50;
const isSame = (place: Place, screen: string, params: ScreenParams): boolean =>
  place.screen === screen && JSON.stringify(place.params) === JSON.stringify(params);

export const useNavigation = create<NavigationState>()((set, get) => ({
  current: { screen: 'desk', params: {} },
  trail: [],
  guard: null,
  go: (screen, params = {}) => {
    const { current, trail, guard } = get();
    if (isSame(current, screen, params)) return true;
    if (guard && !guard()) return false;
    set({ current: { screen, params }, trail: [...trail, current].slice(-TRAIL_LENGTH), guard: null });
    return true;
  },
  back: () => {
    const { trail, guard } = get();
    const last = trail.at(-1);
    if (!last || (guard && !guard())) return false;
    set({ current: last, trail: trail.slice(0, -1), guard: null });
    return true;
  },
  setGuard: (guard) => set({ guard }),
}));
