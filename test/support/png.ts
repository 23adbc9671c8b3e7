// A picture of black and white dots as a PNG file, so that a test can be looked at.
import { Buffer } from 'node:buffer';
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export class Bitmap {
  readonly width: number;
  readonly height: number;
  readonly #dots: Uint8Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.#dots = new Uint8Array(width * height);
  }

  blacken(x: number, y: number): void {
    if (x >= 0 && x < this.width && y >= 0 && y < this.height) this.#dots[y * this.width + x] = 1;
  }

  isBlack(x: number, y: number): boolean {
    return this.#dots[y * this.width + x] === 1;
  }

  toPng(): Buffer {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // One bit a dot, greyscale.
    header[8] = 1;
    const stride = Math.ceil(this.width / 8);
    const rows = Buffer.alloc((stride + 1) * this.height);
    for (let y = 0; y < this.height; y += 1) {
      for (let x = 0; x < this.width; x += 1) {
        const at = y * (stride + 1) + 1 + (x >> 3);
        if (!this.isBlack(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
      }
    }
    return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
  }
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
