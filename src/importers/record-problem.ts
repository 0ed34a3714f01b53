import type { Rejection } from './importer.js';

/** What is wrong in a record: it is rejected. */
export class RecordProblem extends Error {
  constructor(
    readonly field: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${field}: expected ${expected}, got ${got}`);
  }
}

/** @throws what is not a problem of the record. */
export function rejectionBy(about: Pick<Rejection, 'kind' | 'line' | 'record'>, error: unknown): Rejection {
  if (!(error instanceof RecordProblem)) throw error;
  const { field, expected, got } = error;
  return { ...about, field, expected, got };
}
