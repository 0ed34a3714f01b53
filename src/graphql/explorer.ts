import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

/** Where the build puts the page: beside the compiled server, and in a checkout also when it runs from the sources. */
const FOLDER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/**
 * The explorer from our own files: the page at `/`, its scripts and styles under `/explorer/`. These have a hash of what is in them in their
 * names and are kept for ever; the page names them, and is asked for anew each time.
 */
export function explorerPage(): RequestHandler {
  const router = Router();
  router.use('/explorer', express.static(FOLDER, { immutable: true, maxAge: '1y', index: false }));
  router.get('/', (_, response) => {
    response.sendFile('index.html', { root: FOLDER, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } });
  });
  return router;
}
