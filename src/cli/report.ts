import { DemarcheError, type ErrorCode } from '../domain/errors.js';

/** 0: done. 1: it failed, or a dossier is wrong. 2: the command line or the configuration is wrong. 3: a name is ambiguous. */
export const EXIT = { ok: 0, failed: 1, usage: 2, ambiguous: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status of a failure that is not simply a failure. */
const STATUS: Readonly<Partial<Record<ErrorCode, ExitStatus>>> = {
  CONFIGURATION: EXIT.usage,
  AMBIGUOUS: EXIT.ambiguous,
};

/** Tells a failure on stderr, without its stack. */
export function report(error: unknown): ExitStatus {
  if (error instanceof DemarcheError) {
    process.stderr.write(`${error.message}\n`);
    return STATUS[error.code] ?? EXIT.failed;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const debugging = /^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '');
  const advice = debugging ? `\n${stack}` : ' Run it again with LOG_LEVEL=debug to see where.';
  process.stderr.write(`Unexpected failure, which is a fault of Demarche: ${message}.${advice}\n`);
  return EXIT.failed;
}
