// A print job's payload back into a document. It was written by this program, so a fault is a damaged row, not a
// person's mistake: it throws, and the queue asks a person.
import { type PrintedDocument, isDocumentKind } from '../../src-core/documents/document.ts';
import { invariant } from '../../src-core/result/result.ts';

export function readDocument(payload: string): PrintedDocument {
  const value: unknown = JSON.parse(payload);
  invariant(typeof value === 'object' && value !== null, 'a print job holds no document');
  invariant('blocks' in value && Array.isArray(value.blocks), 'a print job holds no blocks');
  invariant('marks' in value && Array.isArray(value.marks), 'a print job holds no marks');
  invariant('kind' in value && isDocumentKind(value.kind), 'unknown kind of document');
  return value as unknown as PrintedDocument;
}
