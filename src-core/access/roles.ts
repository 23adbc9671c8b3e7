// The five kinds of people at the counter. What each may do is one table: act-table.ts (AC2).

export const ROLES = ['cashier', 'senior_cashier', 'supervisor', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];
