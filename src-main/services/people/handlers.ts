import { approvalHandlers } from './approval-handlers.ts';
import { authHandlers } from './auth-handlers.ts';
import type { PeopleParts } from './people-parts.ts';
import { userHandlers } from './user-handlers.ts';

export const peopleHandlers = (parts: PeopleParts) => ({
  auth: authHandlers(parts),
  approvals: approvalHandlers(parts),
  users: userHandlers(parts),
});
