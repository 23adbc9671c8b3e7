import { useEffect, useRef } from 'react';
import { comboOf } from './key-combo.ts';
import { type KeyId } from './key-bindings.ts';
import { type KeyHandler, KeyHandlers, type KeyPlace } from './key-dispatch.ts';
import { useNavigation } from './navigation.ts';

const handlers = new KeyHandlers();

/** What has its own use for Enter and Space, so that a screen's Enter never fires from it. */
const ENTER_OWNERS =
  'button, a, textarea, [type=search], select, [role=option], [role=menuitem], [role=tab], [role=grid], [aria-expanded=true]';

function placeOf(target: EventTarget | null): KeyPlace {
  const element = target instanceof Element ? target : null;
  return {
    screen: useNavigation.getState().current.screen,
    field: element?.closest('[data-key-field]')?.getAttribute('data-key-field') ?? null,
    isInDialog: document.querySelector('[data-modal]') !== null,
    ownsEnter: element?.closest(ENTER_OWNERS) !== null && element !== null,
  };
}

/** A key held down is one press: without this a leaning elbow takes two payments. */
function onCapture(event: KeyboardEvent): void {
  if (!event.repeat || event.key !== 'Enter') return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.isComposing) return;
  const combo = comboOf(event);
  if (combo === null || !handlers.run(combo, placeOf(event.target))) return;
  event.preventDefault();
}

/** Joins the registry to the window; the frame mounts it once. */
export function useKeyboard(): void {
  useEffect(() => {
    window.addEventListener('keydown', onCapture, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onCapture, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}

/** Handles a key of the registry while mounted and enabled. The last mounted goes first; returning false passes it on. */
export function useKey(id: KeyId, handler: KeyHandler, isEnabled = true): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => (isEnabled ? handlers.add(id, () => latest.current()) : undefined), [id, isEnabled]);
}

export const isKeyHandled = (id: KeyId): boolean => handlers.has(id);

/** What its key does, asked for by name. */
export const runKey = (id: KeyId): boolean => handlers.runOne(id);
