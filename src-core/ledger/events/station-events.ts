// Events of the station itself: set-up, people, policies, reference data. None of them moves money.
// No verifier (password hash), phone, e-mail or note ever enters an event: those live in erasable tables.
import type { Role } from '../../access/roles.ts';
import type { JsonValue } from '../canonical-json.ts';

export interface DrawerSetup {
  readonly drawerId: string;
  readonly name: string;
  /** CF1: the authorised change fund. */
  readonly changeFundCents: number;
}

export interface StationInitialised {
  readonly type: 'station_initialised';
  readonly version: 1;
  readonly payload: {
    readonly city: string;
    readonly officeCode: string;
    readonly officeName: string;
    readonly stationCode: string;
    /** TR1: a training chain can never be taken for a real one. */
    readonly training: boolean;
    readonly timeZone: string;
    readonly drawers: readonly DrawerSetup[];
    /** Ed25519 public key, base64 of the raw 32 bytes. */
    readonly publicKey: string;
  };
}

export interface PolicyAdopted {
  readonly type: 'policy_adopted';
  readonly version: 1;
  readonly payload: { readonly policyHash: string; readonly effectiveFrom: string; readonly document: JsonValue };
}

export interface UserRecorded {
  readonly type: 'user_added' | 'user_changed';
  readonly version: 1;
  readonly payload: {
    readonly userId: string;
    readonly signInName: string;
    readonly displayName: string;
    readonly role: Role;
    readonly language: 'en' | 'es';
    readonly active: boolean;
  };
}

/** AC5. The name that was typed is not kept: people type secrets into the wrong box. */
export interface SignInFailed {
  readonly type: 'sign_in_failed';
  readonly version: 1;
  readonly payload: {
    readonly userId: string | null;
    readonly failures: number;
    readonly lockedUntil: string | null;
  };
}

export interface ExtractImported {
  readonly type: 'extract_imported';
  readonly version: 1;
  readonly payload: {
    readonly extractId: string;
    readonly asOf: string;
    readonly contentHash: string;
    readonly accounts: number;
    readonly openCharges: number;
    readonly openCents: number;
    readonly rejectedRows: number;
    /** Station → last sequence whose payments the extract already counts; null: none yet. */
    readonly includesPaymentsThrough: Readonly<Record<string, number>> | null;
  };
}

/** DS19: the time is the envelope's; the session is that of whoever pressed the key. */
export interface StationLockedAfterRobbery {
  readonly type: 'station_locked_after_robbery';
  readonly version: 1;
  readonly payload: {
    /** Drawers open or being counted at that moment. */
    readonly drawerIds: readonly string[];
  };
}

/** DS19: the actor is the supervisor. */
export interface StationUnlockedAfterRobbery {
  readonly type: 'station_unlocked_after_robbery';
  readonly version: 1;
  readonly payload: {
    /** The locking that this ends. */
    readonly lockedSequence: number;
    readonly secondId: string | null;
  };
}

/** AC5: a setting of the machine, outside the city's policy. `null` where there was none before, or is none now. */
export interface SettingChanged {
  readonly type: 'setting_changed';
  readonly version: 1;
  readonly payload: {
    readonly setting: 'printing';
    readonly before: JsonValue | null;
    readonly after: JsonValue | null;
  };
}

export type StationEvent =
  | StationInitialised
  | PolicyAdopted
  | UserRecorded
  | SignInFailed
  | ExtractImported
  | StationLockedAfterRobbery
  | StationUnlockedAfterRobbery
  | SettingChanged;
