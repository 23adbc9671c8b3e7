// Whether the station answers, for the frame to say in words. This is the station on this machine, not the network.
import { create } from 'zustand';

export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  /** Since when it has not answered, in milliseconds of this machine's clock. */
  | { readonly state: 'reconnecting'; readonly since: number };

export interface ConnectionState {
  readonly connection: Connection;
  readonly say: (connection: Connection) => void;
}

export const useConnection = create<ConnectionState>()((set) => ({
  connection: { state: 'connecting' },
  say: (connection) => set({ connection }),
}));
