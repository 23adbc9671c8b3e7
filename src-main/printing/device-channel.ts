// A printer on a port of this machine: a character device, written and read without ever waiting inside the system, for
// a printer that hangs must not hang the station. What is not a character device is not opened for writing: the name was
// typed by a person, and a file under it must not be overwritten.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { MOST_UNREAD_BYTES, type PrinterChannel } from './printer-channel.ts';

const { O_RDWR, O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants;
const ASK_EVERY_MS = 20;
const CHUNK = 512;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
const isBusy = (error: unknown): boolean => codeOf(error) === 'EAGAIN' || codeOf(error) === 'EINTR';

/** Answers when the work is done or the time is up: a system call that never comes back costs a thread, not the station. */
const within = <Value>(work: Promise<Value>, timeoutMs: number, late: Value): Promise<Value> =>
  Promise.race([work, pause(Math.max(0, timeoutMs), late, { ref: false })]);

export class DeviceChannel implements PrinterChannel {
  readonly #handle: FileHandle;
  readonly #canRead: boolean;
  #received: number[] = [];
  #isClosed = false;
  #isFlooded = false;

  private constructor(handle: FileHandle, canRead: boolean) {
    this.#handle = handle;
    this.#canRead = canRead;
  }

  /** null: there is no such port, it is taken, or it is no port at all. */
  static async open(device: string, timeoutMs: number): Promise<DeviceChannel | null> {
    const opening = DeviceChannel.#open(device, O_RDWR, true).then((both) =>
      // Some USB printers can only be written to.
      both === 'not_both_ways' ? DeviceChannel.#open(device, O_WRONLY, false) : both,
    );
    const channel = await within(opening, timeoutMs, null);
    if (channel === null) void opening.then((late) => late instanceof DeviceChannel && late.destroy());
    return channel instanceof DeviceChannel ? channel : null;
  }

  static async #open(device: string, mode: number, canRead: boolean): Promise<DeviceChannel | 'not_both_ways' | null> {
    let handle: FileHandle;
    try {
      handle = await open(device, mode | O_NONBLOCK | O_NOCTTY);
    } catch (error) {
      return canRead && codeOf(error) === 'EACCES' ? 'not_both_ways' : null;
    }
    if ((await handle.stat()).isCharacterDevice()) return new DeviceChannel(handle, canRead);
    await handle.close();
    return null;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get isFlooded(): boolean {
    return this.#isFlooded;
  }

  async write(bytes: Uint8Array, timeoutMs: number): Promise<boolean> {
    const deadline = performance.now() + timeoutMs;
    let sent = 0;
    while (sent < bytes.length && !this.#isClosed) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      sent += await within(this.#writeSome(bytes.subarray(sent, sent + CHUNK)), left, 0);
    }
    return sent === bytes.length;
  }

  async #writeSome(bytes: Uint8Array): Promise<number> {
    try {
      return (await this.#handle.write(bytes)).bytesWritten;
    } catch (error) {
      if (isBusy(error)) await pause(ASK_EVERY_MS);
      else this.#isClosed = true;
      return 0;
    }
  }

  async read(count: number, timeoutMs: number): Promise<readonly number[]> {
    const deadline = performance.now() + timeoutMs;
    while (this.#canRead && this.#received.length < count && !this.#isClosed) {
      const left = deadline - performance.now();
      if (left <= 0) break;
      await within(this.#readSome(), left, undefined);
    }
    if (!this.#canRead && timeoutMs > 0) await pause(Math.min(timeoutMs, ASK_EVERY_MS));
    return this.#received.splice(0, count);
  }

  async #readSome(): Promise<void> {
    try {
      const { bytesRead, buffer } = await this.#handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) return await pause(ASK_EVERY_MS);
      if (this.#received.length + bytesRead > MOST_UNREAD_BYTES) {
        this.#isFlooded = true;
        this.#isClosed = true;
      } else this.#received.push(...buffer.subarray(0, bytesRead));
    } catch (error) {
      if (isBusy(error)) await pause(ASK_EVERY_MS);
      else this.#isClosed = true;
    }
    return undefined;
  }

  /** A port has no goodbye: what was written is with the printer. */
  async end(): Promise<boolean> {
    const isGood = !this.#isClosed;
    this.destroy();
    return isGood;
  }

  destroy(): void {
    this.#isClosed = true;
    void this.#handle.close().catch(() => undefined);
  }
}
