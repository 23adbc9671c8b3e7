// Events of mail and drop box. The batch's session is a drawer session: payments, count and closing are those of any.
import type { PaperKind } from '../../tender/tender.ts';
import type { MAIL_DRAWER } from '../../mail/mail-drawer.ts';

export const MAIL_SOURCES = ['mail', 'drop_box'] as const;
export type MailSource = (typeof MAIL_SOURCES)[number];

/** What comes in an envelope: a card never does. */
export type MailKind = 'cash' | PaperKind;

/** ML1: as two people listed it before anything was posted. */
export interface MailControl {
  readonly kind: MailKind;
  readonly items: number;
  readonly amountCents: number;
}

/** The envelope's approver is the second person. */
export interface MailBatchOpened {
  readonly type: 'mail_batch_opened';
  readonly version: 1;
  readonly payload: {
    readonly drawerId: typeof MAIL_DRAWER;
    readonly drawerName: string;
    readonly ownerId: string;
    readonly secondId: string;
    readonly source: MailSource;
    readonly receivedOn: string;
    /** ML3: from which day the payments count, by the city's policy. */
    readonly effectiveDate: string;
    readonly control: readonly MailControl[];
  };
}

export type MailEvent = MailBatchOpened;
