// Procedures that guard what an account tells: on an account that is not on file, so that nothing is ever posted.
import { randomUUID } from 'node:crypto';
import type { Base } from './bad-input-bases.ts';

const accountNo = '9999999999';

export const PRIVACY_BASES: Readonly<Record<string, Base>> = {
  'accounts.verifyCaller': {
    who: 'ana',
    inputs: () => [{ key: randomUUID(), accountNo, asked: ['name', 'phone'], isVerified: true }],
  },
  'accounts.protectAddress': {
    who: 'sam',
    inputs: () => [{ key: randomUUID(), accountNo, isProtected: true, reason: 'court order' }],
  },
};
