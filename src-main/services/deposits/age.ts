// How long money or a question has waited, in whole hours: the clock may have stepped back, an age never has.
const HOUR = 3_600_000;

export const ageHours = (since: string, now: string): number =>
  Math.floor(Math.max(0, Date.parse(now) - Date.parse(since)) / HOUR);
