// Settings of this machine, one document a name: operational, each change an event besides (AC5).
export interface SettingStore {
  /** The document as JSON text; null: never set here. */
  readonly get: (name: string) => string | null;
  readonly set: (name: string, document: string, changedAt: string) => void;
}
