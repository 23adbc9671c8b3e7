// Input that does not fit its schema is refused by code, with the path of the field and never its value: the schema
// library's own messages may repeat what was typed.
import { callRefusals } from '../../src-core/result/call-refusals.ts';
import type { Refusal } from '../../src-core/result/result.ts';

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Issues of each branch of a union, below the union's own path. */
  readonly errors?: unknown;
}

interface Found {
  readonly code: string;
  readonly path: string;
}

const REFINEMENTS = Object.keys(callRefusals);

const nameOf = (part: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof part === 'object' ? part.key : part);

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

function findAll(issue: Issue, above: readonly string[]): readonly Found[] {
  const parts = [...above, ...(issue.path ?? []).map(nameOf)];
  const code = REFINEMENTS.includes(issue.message) ? issue.message : 'input_is_well_formed';
  const branches = Array.isArray(issue.errors) ? issue.errors.flat().filter(isIssue) : [];
  return [{ code, path: parts.join('.') || 'input' }, ...branches.flatMap((each) => findAll(each, parts))];
}

/** The first refusal in the declared order of precedence, whatever order the fields come in. */
export function inputRefusal(issues: readonly Issue[]): Refusal {
  const found = issues.flatMap((issue) => findAll(issue, []));
  const first = REFINEMENTS.flatMap((code) => found.filter((each) => each.code === code))[0];
  return { code: first?.code ?? 'input_is_well_formed', details: { path: (first?.path ?? 'input').slice(0, 120) } };
}
