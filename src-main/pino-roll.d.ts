// The package comes without types; this is as much of it as the log uses.
declare module 'pino-roll' {
  import type { DestinationStream } from 'pino';

  export interface RollingStream extends DestinationStream {
    readonly end: () => void;
    readonly once: (event: 'close', told: () => void) => void;
  }
  export default function openRolling(options: object): Promise<RollingStream>;
}
