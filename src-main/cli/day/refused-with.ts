import { ORPCError } from '@orpc/client';

/** True for the refusal with this code. */
export const isRefusedWith = (error: unknown, code: string): boolean =>
  error instanceof ORPCError && error.code === 'REFUSED' && (error.data as { readonly code?: unknown }).code === code;
