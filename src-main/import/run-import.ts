// One import from manifest to swap, as it runs in its worker. Whatever goes wrong on the way, what was built is removed
// and the extract in use stays as it is.
import { type Refusal, type Result, ok, refuse } from '../../src-core/result/result.ts';
import { signedCents } from '../../src-core/money/cents.ts';
import type { ImportRefusalCode } from '../../src-core/account/refusals.ts';
import type { ImportProgress, ImportRequest } from '../ports/extract-importer.ts';
import type { ReferenceBuilder } from '../ports/reference-builder.ts';
import type { ExtractInfo } from '../ports/reference-store.ts';
import { checkAge, checkFiles, readManifest, versionOf } from './check-extract.ts';
import { ImportStopped } from './import-stopped.ts';
import { loadExtract } from './load-extract.ts';
import { type RejectsFile, createRejectsFile } from './rejects-file.ts';

export interface ImportOutcome {
  readonly outcome: 'imported' | 'unchanged';
  readonly extract: ExtractInfo;
  readonly rejectedRows: number;
  readonly rejectsFile: string | null;
}

export interface ImportContext {
  readonly request: ImportRequest;
  readonly present: ExtractInfo | null;
  readonly importedAt: string;
  readonly rejectsFolder: string;
  readonly openBuilder: () => ReferenceBuilder;
  readonly report: (progress: ImportProgress) => void;
  readonly isCancelled: () => boolean;
}

/** Disk full, read-only, or a failing disk: what the system says, as a refusal; anything else is a bug and goes on up. */
function refusalOf(error: unknown): Refusal<ImportRefusalCode> {
  if (error instanceof ImportStopped) return error.refusal;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(SQLITE_FULL|SQLITE_IOERR|SQLITE_READONLY|SQLITE_CANTOPEN|ENOSPC|EROFS|EACCES|ENOTDIR|EDQUOT|EIO)/.test(code)) {
    return { code: 'disk_has_room', details: { reason: code } };
  }
  throw error;
}

function checkRejects(rejects: RejectsFile, acceptRejects: boolean): void {
  const first = rejects.first();
  if (first === null || acceptRejects) return;
  const rejectsFile = rejects.path();
  throw new ImportStopped('rejected_rows_need_consent', { rows: rejects.rows(), ...first, rejectsFile });
}

async function build(
  context: ImportContext,
  builder: ReferenceBuilder,
  step: (progress: ImportProgress) => void,
): Promise<ImportOutcome> {
  const { request, importedAt, rejectsFolder } = context;
  const manifest = await readManifest(request.folder);
  const { extractId, city, asOf, includesPaymentsThrough } = manifest;
  const rejects = createRejectsFile(rejectsFolder, extractId);
  try {
    const loaded = await loadExtract({
      folder: request.folder,
      manifest,
      builder,
      rejects,
      onPiece: ({ before, size }, file) => step({ phase: 'reading', file, done: before, total: size }),
    });
    checkRejects(rejects, request.acceptRejects ?? false);
    builder.arrange((done, total) => step({ phase: 'arranging', file: '', done, total }));
    step({ phase: 'verifying', file: '', done: 0, total: 1 });
    const extract: ExtractInfo = {
      extractId,
      city,
      asOf,
      includesPaymentsThrough,
      importedAt,
      ...loaded,
      version: versionOf(manifest),
      openCents: signedCents(loaded.openCents),
      rejectedRows: rejects.rows(),
    };
    const published = builder.publish(extract);
    if (!published.ok) throw new ImportStopped(published.refusal.code, published.refusal.details);
    step({ phase: 'verifying', file: '', done: 1, total: 1 });
    return { outcome: 'imported', extract, rejectedRows: rejects.rows(), rejectsFile: rejects.path() };
  } finally {
    rejects.close();
  }
}

export async function runImport(context: ImportContext): Promise<Result<ImportOutcome, ImportRefusalCode>> {
  const { request, present } = context;
  const step = (progress: ImportProgress): void => {
    if (context.isCancelled()) throw new ImportStopped('import_was_not_cancelled');
    context.report(progress);
  };
  let builder: ReferenceBuilder | null = null;
  try {
    const manifest = await readManifest(request.folder);
    await checkFiles(request.folder, manifest, ({ before, size }, file) =>
      step({ phase: 'checking', file, done: before, total: size }),
    );
    if (present !== null && present.version === versionOf(manifest)) {
      return ok({ outcome: 'unchanged', extract: present, rejectedRows: present.rejectedRows, rejectsFile: null });
    }
    checkAge(manifest, present, request.acceptOlder ?? false);
    builder = context.openBuilder();
    return ok(await build(context, builder, step));
  } catch (error) {
    const refusal = refusalOf(error);
    return refuse(refusal.code, refusal.details);
  } finally {
    builder?.discard();
  }
}
