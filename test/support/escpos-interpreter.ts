// A strict reader of the part of ESC/POS that Coffer sends: it plays the printer and gives back what would stand on the
// paper. A byte it does not know, a line wider than the paper, or text left without a line feed fails.
export interface Paper {
  readonly lines: readonly PaperText[];
  readonly kicks: readonly (2 | 5)[];
  readonly cuts: number;
  /** Cut sheets that were asked for, printed and given back, in order; their lines stand among the others. */
  readonly sheets: readonly ('endorsed' | 'validated')[];
  /** GS r 1 at the end of a job over TCP. */
  readonly confirmations: number;
}

export interface PaperText {
  readonly text: string;
  /** As they stand in the printer's table. */
  readonly bytes: readonly number[];
  /** What a two-dimensional code says; null for a line of text. */
  readonly code: string | null;
  readonly isBold: boolean;
  readonly isDouble: boolean;
}

interface Style {
  isBold: boolean;
  isDouble: boolean;
}

const WINDOWS_1252 = new TextDecoder('windows-1252', { fatal: true });
const TABLE_WINDOWS_1252 = 16;
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

export function interpretEscPos(bytes: Uint8Array, columns: number): Paper {
  return new Interpreter(bytes, columns).run();
}

/** The grid as text, double-size characters spaced out to the two columns they take. */
export const paperAsText = (paper: Paper): string =>
  `${paper.lines
    .map((line) =>
      line.isDouble
        ? [...line.text]
            .map((each) => `${each} `)
            .join('')
            .trimEnd()
        : line.text,
    )
    .join('\n')}\n`;

class Interpreter {
  readonly #bytes: Uint8Array;
  readonly #columns: number;
  readonly #lines: PaperText[] = [];
  readonly #kicks: (2 | 5)[] = [];
  readonly #style: Style = { isBold: false, isDouble: false };
  #lineStyle: Style = { isBold: false, isDouble: false };
  #line: number[] = [];
  #table: number | null = null;
  #code: string | null = null;
  #codeSettings = new Set<number>();
  #cuts = 0;
  #sheets: ('endorsed' | 'validated')[] = [];
  #sheet: 'slip' | 'endorsed' | 'validated' | null = null;
  #waitsForSheet = false;
  #confirmations = 0;
  #at = 0;

  constructor(bytes: Uint8Array, columns: number) {
    this.#bytes = bytes;
    this.#columns = columns;
  }

  run(): Paper {
    while (this.#at < this.#bytes.length) this.#step(this.#take());
    if (this.#line.length > 0) this.#fail('text without a line feed at the end');
    if (this.#sheet !== null) this.#fail('a cut sheet is still in the printer');
    return {
      lines: this.#lines,
      kicks: this.#kicks,
      cuts: this.#cuts,
      sheets: this.#sheets,
      confirmations: this.#confirmations,
    };
  }

  #take(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) return this.#fail('the job ends inside a command');
    this.#at += 1;
    return byte;
  }

  #fail(why: string): never {
    const around = [...this.#bytes.subarray(Math.max(0, this.#at - 6), this.#at + 4)];
    throw new Error(`ESC/POS at byte ${this.#at}: ${why} (${around.map((byte) => byte.toString(16)).join(' ')})`);
  }

  #step(byte: number): void {
    if (byte === 0x0a) return this.#feed();
    if (byte === 0x0c) return this.#eject();
    if (byte === 0x1b) return this.#escape();
    if (byte === 0x1d) return this.#group();
    if (byte === 0x1c) return this.#take() === 0x2e ? undefined : this.#fail('unknown FS command');
    if (byte < 0x20 || byte === 0x7f) return this.#fail('control byte in text');
    return this.#print(byte);
  }

  #print(byte: number): void {
    if (this.#table !== TABLE_WINDOWS_1252) this.#fail('text before its character table');
    if (UNDEFINED_IN_1252.has(byte)) this.#fail('not a character of Windows-1252');
    if (this.#line.length === 0) this.#lineStyle = { ...this.#style };
    else if (this.#lineStyle.isDouble !== this.#style.isDouble) this.#fail('two sizes in one line');
    this.#line.push(byte);
    if (this.#line.length * (this.#style.isDouble ? 2 : 1) > this.#columns) this.#fail('wider than the paper');
  }

  #feed(): void {
    const text = WINDOWS_1252.decode(Uint8Array.from(this.#line)).trimEnd();
    const style = this.#line.length === 0 ? { isBold: false, isDouble: false } : this.#lineStyle;
    this.#lines.push({ text, bytes: [...this.#line], code: null, ...style });
    this.#line = [];
  }

  #escape(): void {
    const command = this.#take();
    switch (command) {
      case 0x40:
        this.#style.isBold = false;
        this.#style.isDouble = false;
        return;
      case 0x45:
        this.#style.isBold = this.#flag();
        return;
      case 0x4d:
        if (this.#take() !== 0) this.#fail('only font A is sent');
        return;
      case 0x63:
        return this.#selectPaper();
      case 0x66:
        // ESC f: how long it waits for a cut sheet.
        if (this.#take() === 0 || this.#take() === 0) this.#fail('no time for a sheet');
        this.#waitsForSheet = true;
        return;
      case 0x61:
        if (this.#take() > 2) this.#fail('unknown alignment');
        return;
      case 0x64:
        for (let left = this.#take(); left > 0; left -= 1) this.#feed();
        return;
      case 0x70:
        return this.#kick();
      case 0x74:
        this.#table = this.#take();
        return;
      default:
        return this.#fail('unknown ESC command');
    }
  }

  /** ESC c 0 n: the roll, a slip, a validation. */
  #selectPaper(): void {
    if (this.#take() !== 0x30) this.#fail('unknown ESC c command');
    if (this.#line.length > 0) this.#fail('another paper inside a line');
    const paper = this.#take();
    if (paper === 3) {
      if (this.#sheet !== null) this.#fail('the roll is chosen while a sheet is in the printer');
      return;
    }
    if (paper !== 4 && paper !== 8) this.#fail('unknown paper');
    if (!this.#waitsForSheet) this.#fail('a sheet that nobody is waited for');
    this.#sheet = paper === 4 ? 'slip' : 'validated';
  }

  /** GS ( G, function 48: the side of the slip. */
  #side(): void {
    if (this.#take() !== 2 || this.#take() !== 0 || this.#take() !== 0x30) this.#fail('unknown GS ( G function');
    if (this.#take() !== 0x44 || this.#sheet !== 'slip') this.#fail('only the back of a slip is chosen');
    this.#sheet = 'endorsed';
  }

  #eject(): void {
    if (this.#sheet !== 'endorsed' && this.#sheet !== 'validated') return this.#fail('no sheet to give back');
    if (this.#line.length > 0) this.#fail('a sheet is given back inside a line');
    this.#sheets.push(this.#sheet);
    this.#sheet = null;
  }

  #flag(): boolean {
    const value = this.#take();
    if (value > 1) this.#fail('neither on nor off');
    return value === 1;
  }

  #kick(): void {
    const pin = this.#take();
    if (pin > 1 || this.#take() !== 0x19 || this.#take() !== 0xfa) this.#fail('not the kick of TN9');
    this.#kicks.push(pin === 0 ? 2 : 5);
  }

  #group(): void {
    const command = this.#take();
    switch (command) {
      case 0x21:
        return this.#size(this.#take());
      case 0x28:
        return this.#take() === 0x47 ? this.#side() : this.#symbol();
      case 0x61: {
        const wanted = this.#take();
        if (wanted !== 0x0f && wanted !== 0) this.#fail('unknown automatic status');
        return;
      }
      case 0x56:
        if (this.#take() !== 0x42 || this.#take() !== 0) this.#fail('unknown cut');
        if (this.#line.length > 0) this.#fail('cut inside a line');
        if (this.#sheet !== null) this.#fail('a cut while a sheet is in the printer');
        this.#cuts += 1;
        return;
      case 0x72:
        if (this.#take() !== 1) this.#fail('unknown status request');
        this.#confirmations += 1;
        return;
      default:
        return this.#fail('unknown GS command');
    }
  }

  #size(value: number): void {
    if (value !== 0x00 && value !== 0x11) this.#fail('only normal and double size are sent');
    this.#style.isDouble = value === 0x11;
  }

  /** GS ( k: model, size, error correction, store, print, in this order. */
  #symbol(): void {
    if (this.#bytes[this.#at - 1] !== 0x6b) this.#fail('unknown GS ( command');
    const length = this.#take() + this.#take() * 256;
    const data = Array.from({ length }, () => this.#take());
    const [kind, action, ...rest] = data;
    if (kind !== 0x31 || action === undefined) this.#fail('not a QR code');
    switch (action) {
      case 0x41:
      case 0x43:
      case 0x45:
        this.#codeSettings.add(action);
        return;
      case 0x50:
        if (rest[0] !== 0x30) this.#fail('QR data without its mark');
        this.#code = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(rest.slice(1)));
        return;
      case 0x51:
        if (this.#code === null || this.#codeSettings.size !== 3) this.#fail('QR printed before it was set');
        this.#lines.push({ text: `[${this.#code}]`, bytes: [], code: this.#code, isBold: false, isDouble: false });
        this.#code = null;
        return;
      default:
        return this.#fail('unknown QR function');
    }
  }
}
