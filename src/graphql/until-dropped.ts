import { setMaxListeners } from 'node:events';
import type { Response } from 'express';
import { ClientGoneError } from '../domain/errors.js';

/** Aborts when the client goes before it was answered. */
export function untilDropped(response: Response): AbortSignal {
  const controller = new AbortController();
  // Each read that is under way listens.
  setMaxListeners(0, controller.signal);
  response.on('close', () => {
    if (!response.writableFinished) controller.abort(new ClientGoneError());
  });
  return controller.signal;
}
