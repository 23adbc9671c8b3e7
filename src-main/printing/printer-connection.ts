// One TCP connection to a printer: bytes in are kept until somebody reads them, and every wait has an end.
import { type Socket, connect } from 'node:net';
import { MOST_UNREAD_BYTES, type PrinterChannel } from './printer-channel.ts';

export class PrinterConnection implements PrinterChannel {
  readonly #socket: Socket;
  readonly #received: number[] = [];
  #isClosed = false;
  #isFlooded = false;
  #changed: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => {
      if (this.#received.length + bytes.length > MOST_UNREAD_BYTES) {
        this.#isFlooded = true;
        socket.destroy();
      } else this.#received.push(...bytes);
      this.#changed();
    });
    // The close that follows an error is what everything here waits for.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#isClosed = true;
      this.#changed();
    });
  }

  /** null: nobody answers at that address within the time. */
  static open(host: string, port: number, timeoutMs: number): Promise<PrinterConnection | null> {
    return new Promise((resolve) => {
      const socket = connect({ host, port });
      const fail = (): void => {
        socket.destroy();
        resolve(null);
      };
      const timer = setTimeout(fail, timeoutMs);
      socket.once('error', fail);
      socket.once('close', () => clearTimeout(timer));
      socket.once('connect', () => {
        clearTimeout(timer);
        socket.off('error', fail);
        resolve(new PrinterConnection(socket));
      });
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get isFlooded(): boolean {
    return this.#isFlooded;
  }

  write(bytes: Uint8Array, timeoutMs: number): Promise<boolean> {
    if (this.#isClosed) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), timeoutMs);
      this.#socket.write(bytes, (error) => {
        clearTimeout(timer);
        resolve(error === undefined || error === null);
      });
    });
  }

  async read(count: number, timeoutMs: number): Promise<readonly number[]> {
    const deadline = performance.now() + timeoutMs;
    while (this.#received.length < count && !this.#isClosed) {
      const left = deadline - performance.now();
      if (left <= 0) break;
      await this.#nextChange(left);
    }
    return this.#received.splice(0, count);
  }

  async end(timeoutMs: number): Promise<boolean> {
    if (this.#isClosed) return false;
    this.#socket.end();
    const deadline = performance.now() + timeoutMs;
    while (!this.#isClosed && performance.now() < deadline) await this.#nextChange(deadline - performance.now());
    const isGood = this.#isClosed && !this.#isFlooded && this.#socket.errored === null;
    this.#socket.destroy();
    return isGood;
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #nextChange(timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#changed = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
