import type { StationClient } from '../../../src-contract/station-router.ts';

export type LaunchStatus = Awaited<ReturnType<StationClient['launch']['status']>>;
