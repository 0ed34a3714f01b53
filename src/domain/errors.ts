/**
 * The few kinds of failure that Demarche tells apart. Each carries a code; the GraphQL layer and the command
 * line translate the code once, at their boundary. Anything else that is thrown is a bug and is masked there.
 */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'AMBIGUOUS',
  'INTEGRITY',
  'STORE_UNAVAILABLE',
  'STORE_TOO_NEW',
  'CONFIGURATION',
  'CLIENT_GONE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A failure that the user can understand and do something about: its message says what to do. */
export abstract class DemarcheError extends Error {
  abstract readonly code: ErrorCode;
  override get name(): string {
    return this.constructor.name;
  }
}

/** A value given from outside is not of the form that is expected. */
export class BadInputError extends DemarcheError {
  readonly code = 'BAD_USER_INPUT';
}

/** Nothing in the store has the id that was asked for. */
export class NotFoundError extends DemarcheError {
  readonly code = 'NOT_FOUND';
}

/** A name may mean several things; the message lists them. */
export class AmbiguousNameError extends DemarcheError {
  readonly code = 'AMBIGUOUS';
}

/** A change set contradicts itself or the store; nothing of it was applied. `problems` lists each reason. */
export class IntegrityError extends DemarcheError {
  readonly code = 'INTEGRITY';
  constructor(readonly problems: readonly string[]) {
    super(
      problems.length === 1
        ? `${problems[0]} Nothing was changed.`
        : `${problems.length} problems; nothing was changed:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
  }
}

/** The store cannot be reached or opened. */
export class StoreUnavailableError extends DemarcheError {
  readonly code = 'STORE_UNAVAILABLE';
}

/** The store was written by a newer Demarche, whose schema this one does not know. */
export class StoreTooNewError extends DemarcheError {
  readonly code = 'STORE_TOO_NEW';
  constructor(where: string, found: number, known: number) {
    super(
      `${where} has schema version ${found}, and this Demarche knows versions up to ${known}. ` +
        'It was written by a newer Demarche: upgrade this one, or open another store. Nothing was changed.',
    );
  }
}

/** The environment or the command line configures something that cannot be. */
export class ConfigurationError extends DemarcheError {
  readonly code = 'CONFIGURATION';
}

/** Whoever asked no longer waits for the answer, so that working it out was stopped. */
export class ClientGoneError extends DemarcheError {
  readonly code = 'CLIENT_GONE';
  constructor() {
    super('The client closed the connection before it was answered; what it asked for was stopped.');
  }
}
