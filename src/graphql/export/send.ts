import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Logger } from 'pino';
import { ClientGoneError, DemarcheError, type ErrorCode } from '../../domain/errors.js';
import type { Output } from '../../exporters/writing/output.js';
import { errorBody } from '../error-body.js';
import { HTTP_STATUS, UNEXPECTED } from '../format-error.js';

/**
 * Sends the output as fast as the client takes it. The first piece is made before anything is sent, so that what is wrong from the
 * beginning can still be said.
 */
export async function sendOutput(
  { open, mediaType, extension }: Output,
  name: string,
  response: Response,
): Promise<void> {
  const content = open();
  const pieces = content[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.attachment(fileName(name, extension));
  response.type(mediaType);
  const all = async function* (): AsyncGenerator<unknown> {
    if (first.done !== true) yield first.value;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  await pipeline(Readable.from(all()), response);
}

const LONGEST_NAME = 80;

/** `demarche-around-steve-witkoff.gexf`. */
function fileName(name: string, extension: string): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  return `${['demarche', ...(words === '' ? [] : [words])].join('-').slice(0, LONGEST_NAME)}.${extension}`;
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  NOT_FOUND: 404,
  ...HTTP_STATUS,
};

/** Tells what went wrong, as the API does; where the answer has begun, it is broken off, so that nobody takes it for whole. */
export function answerError(error: unknown, response: Response, logger: Logger): void {
  if (error instanceof ClientGoneError || response.destroyed) return;
  const isOurs = error instanceof DemarcheError;
  if (!isOurs || response.headersSent) logger.error({ err: error }, 'export failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const [message, code] = isOurs ? [error.message, error.code] : [UNEXPECTED, 'INTERNAL_SERVER_ERROR'];
  response.status((isOurs && STATUS[error.code]) || 500).json(errorBody(message, code));
}
