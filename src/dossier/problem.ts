import { DemarcheError } from '../domain/errors.js';

/** One thing that is wrong in a dossier, and where: lines and columns count from 1. */
export interface DossierProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Such as `relations.geneva-talks.claims[0].certainty`; empty for the file as a whole. */
  readonly path: string;
  /** `expected …, got …`, with the nearest valid value where there is one. */
  readonly message: string;
}

/** Dossiers that cannot be read: lists everything that is wrong in them, a line each, by file and place. */
export class DossierError extends DemarcheError {
  readonly code = 'BAD_USER_INPUT';
  constructor(readonly problems: readonly DossierProblem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** `file:line:column path: message`, which terminals and editors turn into a link. */
export function formatProblem({ file, line, column, path, message }: DossierProblem): string {
  return `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}: ${message}`;
}

/** A value as a message shows it: short, and in the words of YAML. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return `the ${typeof value} ${String(value)}`;
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

/** `a, b or c`. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
