import { DemarcheError } from '../domain/errors.js';
import type { ImportRecord, Rejection } from './importer.js';

/** A file is not of the format that it was said to be, or ends in the middle of it: it stops the run. */
export class NotOfFormatError extends DemarcheError {
  readonly code = 'BAD_USER_INPUT';
}

/** The first record that is wrong, where none is to be left out. */
export class StrictImportError extends DemarcheError {
  readonly code = 'BAD_USER_INPUT';
  constructor(path: string, { line, kind, field, expected, got }: ImportRecord & Rejection) {
    super(
      `${path}:${line} ${kind}, ${field}: expected ${expected}, got ${got}. Stopped here, because --strict was given; ` +
        'what was written before stays.',
    );
  }
}
