// Before a row is read: is this an extract, is it whole, and is it newer than the one in use?
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EXTRACT_FILES } from '../../src-core/account/extract-columns.ts';
import { type ExtractManifest, instantOf, parseManifest } from '../../src-core/account/extract-manifest.ts';
import type { ExtractInfo } from '../ports/reference-store.ts';
import { ImportStopped } from './import-stopped.ts';
import { type Piece, hashFile } from './read-bytes.ts';

/** Part of the version, so that a station which reads an extract differently builds its file anew. */
const READING = 'reference 1';
const LARGEST_MANIFEST = 1 << 20;

async function readManifestText(folder: string): Promise<string> {
  const path = join(folder, 'manifest.json');
  try {
    if ((await stat(path)).size > LARGEST_MANIFEST) throw new ImportStopped('manifest_is_complete', { field: 'size' });
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    throw error instanceof ImportStopped ? error : new ImportStopped('manifest_is_present');
  }
}

export async function readManifest(folder: string): Promise<ExtractManifest> {
  const text = await readManifestText(folder);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportStopped('manifest_is_complete', { field: 'JSON' });
  }
  const manifest = parseManifest(value);
  if (!manifest.ok) throw new ImportStopped(manifest.refusal.code, manifest.refusal.details);
  return manifest.value;
}

/** What decides the content: the files, the word on payments, and whether bad rows were left out. */
export function versionOf(manifest: ExtractManifest): string {
  const { extractId, asOf, includesPaymentsThrough: through, files } = manifest;
  const stations = through === null ? null : Object.entries(through).sort(([a], [b]) => (a < b ? -1 : 1));
  const hashes = EXTRACT_FILES.map((name) => files[name].sha256);
  return createHash('sha256')
    .update(JSON.stringify([READING, extractId, asOf, stations, hashes]))
    .digest('hex');
}

export async function checkFiles(
  folder: string,
  manifest: ExtractManifest,
  onPiece: (piece: Piece, file: string) => void,
) {
  for (const file of EXTRACT_FILES) {
    await stat(join(folder, file)).catch(() => {
      throw new ImportStopped('extract_file_is_present', { file });
    });
  }
  for (const file of EXTRACT_FILES) {
    const sha256 = await hashFile(folder, file, (piece) => onPiece(piece, file));
    if (sha256 !== manifest.files[file].sha256) throw new ImportStopped('file_hash_matches_manifest', { file });
  }
}

export function checkAge(manifest: ExtractManifest, present: ExtractInfo | null, acceptOlder: boolean): void {
  if (present === null || acceptOlder) return;
  const isOlder = (instantOf(manifest.asOf) ?? 0) < (instantOf(present.asOf) ?? 0);
  if (isOlder) throw new ImportStopped('extract_is_not_older', { asOf: manifest.asOf, presentAsOf: present.asOf });
}
