// What a caller gets when a call does not succeed: a refusal as plain data, or a fault that says nothing but a number
// to find it by in the log. No value that was sent or stored is in either a fault or its log line.
import { randomUUID } from 'node:crypto';
import { ORPCError } from '@orpc/server';
import { ValidationError } from '@orpc/contract';
import type { RefusalData } from '../../src-contract/wire/procedure.ts';
import { saidIn } from '../../src-core/result/define-refusals.ts';
import { refusalText } from '../../src-core/result/refusal-catalogue.ts';
import type { Language } from '../../src-core/result/language.ts';
import { InvariantViolation, type Refusal } from '../../src-core/result/result.ts';

/** A refusal on its way out of a handler; it never leaves this folder. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** A code that no subject declares is still a no; the repository's tests find it before a person does. */
const UNDECLARED = {
  rule: 'AC6',
  says: 'A rule of the station says no.',
  next: 'Ask a supervisor.',
  saysEs: 'Una regla de la estación lo impide.',
  nextEs: 'Pregunte a un supervisor.',
};

export function refusedAnswer(refusal: Refusal, language: Language): ORPCError<'REFUSED', RefusalData> {
  const { rule, says, next } = refusalText(refusal, language) ?? {
    rule: UNDECLARED.rule,
    ...saidIn(language, UNDECLARED),
  };
  const data: RefusalData = { code: refusal.code, rule, says, next, details: { ...refusal.details } };
  return new ORPCError('REFUSED', { defined: true, status: 409, message: says, data });
}

export const faultAnswer = (faultId: string): ORPCError<'INTERNAL_SERVER_ERROR', { readonly faultId: string }> =>
  new ORPCError('INTERNAL_SERVER_ERROR', {
    message: `The station failed at this. The log has it under ${faultId}.`,
    data: { faultId },
  });

export const newFaultId = (): string => randomUUID().slice(0, 8);

/** Where it happened, without the message: messages of stores and parsers repeat values. */
const frames = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());

const causes = (error: Error): Readonly<Record<string, unknown>> =>
  error.cause instanceof Error ? { cause: describeFault(error.cause) } : {};

/** An invariant's message is ours, but may have figures in it, which the owner of a drawer must not read (DS5). */
const maskedMessage = (error: Error): Readonly<Record<string, unknown>> =>
  error instanceof InvariantViolation ? { says: error.message.slice(0, 200).replaceAll(/\d+/g, '#') } : {};

export function describeFault(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const paths =
    error instanceof ValidationError
      ? { paths: error.issues.map((issue) => (issue.path ?? []).map(String).join('.')).slice(0, 20) }
      : {};
  return { name: error.name, ...code, ...maskedMessage(error), ...paths, ...causes(error), frames: frames(error) };
}
