// Writes a growing file to disk a little at a time while another thread fills it. Making an index is one step that ends
// with everything it wrote going to disk at once, and a payment's own sync would wait behind all of it.
import { close, fdatasync, open } from 'node:fs';

const PAUSE_MS = 20;

/** Until the function it returns is called. A file that is gone or cannot be synced is left alone: the builder will say so. */
export function keepSynced(path: string): () => void {
  let isOver = false;
  open(path, 'r+', (openError, handle) => {
    if (openError) return;
    const sync = (): void => {
      if (isOver) return close(handle);
      fdatasync(handle, () => void setTimeout(sync, PAUSE_MS));
    };
    sync();
  });
  return () => {
    isOver = true;
  };
}
