import type { StationClient } from '../../src-contract/station-router.ts';

export interface SecondPerson {
  readonly approverName: string;
  readonly secret: string;
}

/** AC3: the second person's grant is for this procedure and this very input; the act then carries it. */
export async function withApproval<Input extends object, Answer>(
  station: Pick<StationClient, 'approvals'>,
  procedure: string,
  input: Input,
  { approverName, secret }: SecondPerson,
  act: (input: Input & { readonly approval: string }) => Promise<Answer>,
): Promise<Answer> {
  const signInName = approverName.trim().toLowerCase();
  const { approval } = await station.approvals.grant({ procedure, input, signInName, secret });
  return act({ ...input, approval });
}
