// A receipt printer on TCP that behaves as told: it answers DLE EOT and GS r as a real one does, or badly.
import { type Server, type Socket, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface FakePrinterBehaviour {
  readonly status?: 'good' | 'paper_out' | 'cover_open' | 'off_line' | 'knife_jammed' | 'silent' | 'half' | 'garbage';
  /** Answer to GS r 1, when everything before it is printed. */
  readonly confirms?: boolean;
  /** Cuts the connection after so many bytes of the job. */
  readonly cutsAfter?: number;
  /** Takes so long over a job before it confirms. */
  readonly slowMs?: number;
  /** Says by automatic status, once the job is in, that something is wrong, and after so long that it is right again. */
  readonly trouble?: {
    readonly status: 'paper_out' | 'cover_open' | 'knife_jammed';
    readonly endsAfterMs: number | null;
  };
  /** Sends this instead of its confirmation. */
  readonly answers?: readonly number[];
  /** Sends so many bytes as soon as somebody connects. */
  readonly floods?: number;
  /** Level of the drawer's sense pin. */
  readonly isSenseHigh?: boolean;
}

const STATUS_BYTES = {
  good: [0x12, 0x12, 0x12, 0x12],
  paper_out: [0x1a, 0x32, 0x12, 0x72],
  cover_open: [0x1a, 0x16, 0x12, 0x12],
  off_line: [0x1a, 0x12, 0x12, 0x12],
  knife_jammed: [0x1a, 0x52, 0x1a, 0x12],
  garbage: [0xff, 0x00, 0x41, 0x99],
} as const;

/** Four bytes of GS a. */
const AUTOMATIC = {
  good: [0x10, 0x00, 0x00, 0x00],
  paper_out: [0x18, 0x00, 0x0c, 0x00],
  cover_open: [0x38, 0x00, 0x00, 0x00],
  knife_jammed: [0x18, 0x08, 0x00, 0x00],
} as const;

const SENSE = 0x04;
const CONFIRM = Buffer.of(0x1d, 0x72, 0x01);
const AUTOMATIC_OFF = Buffer.of(0x1d, 0x61, 0x00);

export class FakePrinter {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  behaviour: FakePrinterBehaviour = {};
  /** What was taken in of each job, without status requests. */
  readonly jobs: Buffer[] = [];

  private constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket) => this.#serve(socket));
  }

  static start(): Promise<FakePrinter> {
    const server = createServer({ allowHalfOpen: false });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(new FakePrinter(server)));
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #serve(socket: Socket): void {
    this.#sockets.add(socket);
    let job = Buffer.alloc(0);
    const { floods = 0 } = this.behaviour;
    if (floods > 0) socket.write(Buffer.alloc(floods, 0x41));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#sockets.delete(socket);
      if (job.length > 0) this.jobs.push(job);
    });
    socket.on('data', (bytes) => {
      let rest = bytes;
      while (rest.length >= 3 && rest[0] === 0x10 && rest[1] === 0x04) {
        this.#answerStatus(socket, rest[2] ?? 0);
        rest = rest.subarray(3);
      }
      job = Buffer.concat([job, rest]);
      const { cutsAfter, confirms = true, slowMs = 0 } = this.behaviour;
      if (cutsAfter !== undefined && job.length >= cutsAfter) {
        job = job.subarray(0, cutsAfter);
        socket.resetAndDestroy();
      } else if (confirms && endsWithRequest(rest)) {
        this.#finish(socket, slowMs);
      }
    });
  }

  /** What a job that is whole leads to: trouble first, where it has any. */
  #finish(socket: Socket, slowMs: number): void {
    const { trouble, answers = [0x00] } = this.behaviour;
    const confirm = (): void => void setTimeout(() => socket.write(Buffer.from(answers)), slowMs);
    if (trouble === undefined) return confirm();
    socket.write(Buffer.from(AUTOMATIC[trouble.status]));
    if (trouble.endsAfterMs === null) return;
    setTimeout(() => {
      socket.write(Buffer.from(AUTOMATIC.good));
      confirm();
    }, trouble.endsAfterMs);
  }

  #answerStatus(socket: Socket, n: number): void {
    const { status = 'good' } = this.behaviour;
    if (status === 'silent') return;
    if (status === 'half') {
      if (n === 1) socket.write(Buffer.of(0x12));
      return;
    }
    const byte = STATUS_BYTES[status][n - 1];
    const sense = n === 1 && this.behaviour.isSenseHigh === true ? SENSE : 0;
    if (byte !== undefined) socket.write(Buffer.of(byte | sense));
  }
}

/** A confirmation asked for at the end, with or without the end of automatic status after it. */
const endsWithRequest = (bytes: Buffer): boolean =>
  bytes.subarray(-3).equals(CONFIRM) ||
  (bytes.subarray(-3).equals(AUTOMATIC_OFF) && bytes.subarray(-6, -3).equals(CONFIRM));
