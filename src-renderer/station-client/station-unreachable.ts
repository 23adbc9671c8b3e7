/** No answer came: what was sent may have arrived. Sending it again with the same key is safe (LD5). */
export class StationUnreachable extends Error {
  override readonly name = 'StationUnreachable';
  readonly code = 'station_unreachable';
  constructor(options?: ErrorOptions) {
    super('The station does not answer.', options);
  }
}
