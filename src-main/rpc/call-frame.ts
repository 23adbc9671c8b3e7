// What may come over a socket or a port: text, one call or one cancellation, of bounded size. Anything else is not
// handed to the RPC library, whose own handling of nonsense would print it, or end the process.

/** Above the largest call there is: a city's policy document, or a deposit of some thousand checks. */
export const MAX_FRAME_BYTES = 2 * 1024 * 1024;

const ABORT = 4;
const PATH = /^\/[A-Za-z]{1,40}(?:\/[A-Za-z]{1,40}){0,3}$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHeaderOfOurs = ([name, value]: readonly [string, unknown]): boolean =>
  name === 'authorization'
    ? typeof value === 'string'
    : name === 'accept-language' && (value === 'en' || value === 'es');

/** The only headers of a call are its token and the screen's language: others would have the library read the body as a file or a form. */
const hasOnlyOurs = (headers: unknown): boolean =>
  headers === undefined || (isRecord(headers) && Object.entries(headers).every(isHeaderOfOurs));

const isCall = (payload: unknown): boolean =>
  isRecord(payload) &&
  typeof payload['u'] === 'string' &&
  PATH.test(payload['u']) &&
  payload['m'] === undefined &&
  hasOnlyOurs(payload['h']);

export function isCallFrame(data: unknown): data is string {
  if (typeof data !== 'string' || data.length > MAX_FRAME_BYTES) return false;
  let frame: unknown;
  try {
    frame = JSON.parse(data);
  } catch {
    return false;
  }
  if (!isRecord(frame) || typeof frame['i'] !== 'string' || frame['i'].length > 40) return false;
  return frame['t'] === ABORT || (frame['t'] === undefined && isCall(frame['p']));
}
