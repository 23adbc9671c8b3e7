// Reads a file of the extract in pieces and watches what goes by: its hash, and that it is UTF-8 all the way through.
// Decoding leniently would put a replacement character into a customer's name for good.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractFileName } from '../../src-core/account/extract-columns.ts';
import { ImportStopped } from './import-stopped.ts';

const PIECE_BYTES = 1 << 18;

export interface Piece {
  readonly bytes: Buffer;
  readonly before: number;
  readonly size: number;
}

/** Pieces of the file in order; refuses `extract_file_is_present` when it cannot be read. */
export async function* readPieces(folder: string, file: ExtractFileName): AsyncGenerator<Piece> {
  const handle = await open(join(folder, file), 'r').catch(() => {
    throw new ImportStopped('extract_file_is_present', { file });
  });
  try {
    const { size } = await handle.stat();
    const stream = handle.createReadStream({ highWaterMark: PIECE_BYTES, autoClose: false });
    let before = 0;
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      yield { bytes, before, size };
      before += bytes.length;
    }
  } catch (error) {
    if (error instanceof ImportStopped) throw error;
    throw new ImportStopped('extract_file_is_present', { file });
  } finally {
    await handle.close();
  }
}

export async function hashFile(
  folder: string,
  file: ExtractFileName,
  onPiece: (piece: Piece) => void,
): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of readPieces(folder, file)) {
    onPiece(piece);
    hash.update(piece.bytes);
  }
  return hash.digest('hex');
}

/** The same bytes again, refused at the first that is not UTF-8 text, or at the end when the hash is another. */
export async function* readText(
  folder: string,
  file: ExtractFileName,
  sha256: string,
  onPiece: (piece: Piece) => void,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const hash = createHash('sha256');
  let position = 0;
  const decode = (bytes: Buffer | undefined): void => {
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new ImportStopped('file_is_utf8', { file, byte: position });
    }
  };
  for await (const piece of readPieces(folder, file)) {
    position = piece.before;
    onPiece(piece);
    decode(piece.bytes);
    if (piece.bytes.includes(0)) throw new ImportStopped('file_is_utf8', { file, byte: piece.before });
    hash.update(piece.bytes);
    yield piece.bytes;
  }
  decode(undefined);
  if (hash.digest('hex') !== sha256) throw new ImportStopped('file_hash_matches_manifest', { file });
}
