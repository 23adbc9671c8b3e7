// What a check of the ledger found. A ledger with one page lost can be wrong in a million places: a hundred are told.

export interface Problems {
  readonly add: (problem: string) => void;
  /** Runs a part of the check; what SQLite or a rule cannot read is a problem itself, and the other parts go on. */
  readonly part: (name: string, work: () => void) => void;
  readonly list: () => readonly string[];
}

const TOLD = 100;

export function collectProblems(): Problems {
  const problems: string[] = [];
  const add = (problem: string): void => {
    if (problems.length < TOLD) problems.push(problem);
  };
  return {
    add,
    part: (name, work) => {
      try {
        work();
      } catch (error) {
        add(`${name} cannot be checked: ${error instanceof Error ? error.message : String(error)}.`);
      }
    },
    list: () => problems,
  };
}
