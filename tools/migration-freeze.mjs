// The check's last step: no shipped migration has changed. `--freeze` is run when a version ships: it adds the
// migrations that are new since, and never touches one that is already there.
import { freezeProblems, readFrozen, readMigrations, writeFrozen } from './migrations.mjs';

const problems = freezeProblems();
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else if (process.argv.includes('--freeze')) {
  const frozen = { ...readMigrations(), ...readFrozen() };
  writeFrozen(frozen);
  console.log(`${Object.keys(frozen).length} migrations are frozen.`);
}
