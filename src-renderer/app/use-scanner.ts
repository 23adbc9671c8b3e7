import { useEffect, useRef } from 'react';
import { ScanDetector } from './scan-detector.ts';

interface FieldBefore {
  readonly field: HTMLInputElement;
  readonly value: string;
}

const fieldNow = (): FieldBefore | null =>
  document.activeElement instanceof HTMLInputElement
    ? { field: document.activeElement, value: document.activeElement.value }
    : null;

/** Takes the scanned digits out of whatever field they fell into. */
function putBack(before: FieldBefore | null): void {
  if (!before) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(before.field, before.value);
  before.field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Accepts a scan from anywhere while mounted; the field that had the focus keeps what it held. Off while a dialog is open. */
export function useScanner(onScan: (text: string) => void): void {
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    const detector = new ScanDetector();
    let before: FieldBefore | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector('[data-modal]')) return;
      const step = detector.press(event.key, event.timeStamp);
      if (step.kind === 'started') before = fieldNow();
      if (step.kind !== 'scanned' && step.kind !== 'ignored_enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (step.kind !== 'scanned') return;
      putBack(before);
      latest.current(step.text);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
