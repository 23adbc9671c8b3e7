import { createContext, useContext } from 'react';
import type { StationClient } from '../../src-contract/station-router.ts';
import { invariant } from '../../src-core/result/result.ts';
import type { StationConnection } from './create-station-client.ts';

export const StationContext = createContext<StationConnection | null>(null);

export function useStationConnection(): StationConnection {
  const connection = useContext(StationContext);
  invariant(connection !== null, 'useStation outside of StationContext');
  return connection;
}

/** The station's whole contract, as functions. */
export const useStation = (): StationClient => useStationConnection().client;
