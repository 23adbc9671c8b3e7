// What the station last said of itself. The launch feature asks for it again and again; any screen reads it here.
import { create } from 'zustand';
import type { StationOverview } from '../../src-contract/station/station.ts';

interface OverviewState {
  readonly overview: StationOverview | null;
  /** Asks at once, after an act that changes what the bars say. */
  readonly refresh: () => void;
}

export const useOverview = create<OverviewState>()(() => ({ overview: null, refresh: () => undefined }));
