// The clock is read in one place, so that tests can set it back and forth.
export interface Clock {
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly now: () => string;
  /** Today at the office, ISO date. */
  readonly today: () => string;
  /** Milliseconds since the machine was started, sleep included (LD11); left out where it cannot say. */
  readonly steadyMs?: () => number;
}
