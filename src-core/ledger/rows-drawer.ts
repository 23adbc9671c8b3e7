// Rows of what is done about a drawer besides its own day (see rows.ts).
import type { DenominationForm } from '../denomination/denomination-count.ts';
import type { TenderKind } from '../tender/tender.ts';

interface Posted {
  readonly sequence: number;
}

export interface SurpriseCountRow extends Posted {
  readonly countId: string;
  readonly sessionId: string;
  readonly counterId: string;
  readonly witnessId: string;
  readonly note: string;
}

export interface SurpriseCountKindRow extends Posted {
  readonly countId: string;
  readonly kind: TenderKind;
  readonly expectedCents: number;
  readonly countedCents: number;
  readonly overShortCents: number;
}

/** Cash by denomination counted elsewhere than in a session or a deposit; `ownerId` is what it was counted for. */
export interface CashPiecesRow extends Posted {
  readonly purpose: 'surprise' | 'vault_count' | 'vault_movement' | 'change_order' | 'change_received';
  readonly ownerId: string;
  readonly denominationCents: number;
  readonly form: DenominationForm;
  readonly quantity: number;
}

export interface DrawerHandoverRow extends Posted {
  readonly fromSessionId: string;
  readonly toSessionId: string;
  readonly drawerId: string;
  readonly handedOverCents: number;
  readonly authorizedFundCents: number;
}

export interface SessionStandInRow extends Posted {
  readonly sessionId: string;
  readonly standInId: string;
  readonly reason: string;
}

export interface PostedDrawerRows {
  readonly surpriseCounts: SurpriseCountRow;
  readonly surpriseCountKinds: SurpriseCountKindRow;
  readonly cashPieces: CashPiecesRow;
  readonly drawerHandovers: DrawerHandoverRow;
  readonly sessionStandIns: SessionStandInRow;
}
