import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PolicyView } from './policy-view.ts';
import type { DeskState } from './desk-state.ts';
import type { Desk } from './desk.ts';

export interface DeskPlace {
  readonly desk: Desk;
  readonly policy: PolicyView | null;
  /** DS1: a drawer of the caller's own is open, and money-taking is not stopped. */
  readonly canTakeMoney: boolean;
}

export const DeskContext = createContext<DeskPlace | null>(null);

export function useDesk(): DeskPlace {
  const place = useContext(DeskContext);
  if (!place) throw new Error('useDesk outside of the desk');
  return place;
}

export const useDeskState = <Part>(select: (state: DeskState) => Part): Part => useStore(useDesk().desk.store, select);
