// DP1: only the station that holds a session deposits its money, until it says in its own ledger that another one does.
// No account moves: what is undeposited stands under the session's own id, and the other station's deposit ends it.

export interface SessionReleased {
  readonly type: 'session_released';
  readonly version: 1;
  readonly payload: {
    readonly sessionId: string;
    readonly drawerName: string;
    readonly toStation: string;
    /** Cash of the accepted count and of the safe drops that no deposit has, starting cash included. */
    readonly cashCents: number;
    /** Paper that no deposit has. */
    readonly itemsCents: number;
    readonly reason: string;
  };
}
