import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { DemarcheError, type ErrorCode } from '../domain/errors.js';

/** The HTTP status of an answer that holds an error of this kind; absent: what GraphQL over HTTP says for a partial answer. */
export const HTTP_STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { STORE_UNAVAILABLE: 503 };

/** What is told of a bug. */
export const UNEXPECTED = 'The server failed to answer this; it is a fault of the server and was logged.';

const OURS = new Set(['INTERNAL_SERVER_ERROR']);

/**
 * What a client is told of an error: our own kinds as they are, GraphQL's own (syntax, validation, limits) as they are,
 * and of anything else, which is a bug, only that it happened; `report` is given that one for the log.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const original = unwrapResolverError(error);
  if (original instanceof DemarcheError) {
    return { message: original.message, locations, path, extensions: { code: original.code } };
  }
  if (!OURS.has(String(formatted.extensions?.code))) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { message, locations, path, extensions };
  }
  report(original);
  return {
    message: UNEXPECTED,
    locations,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
