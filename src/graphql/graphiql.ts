import { fileURLToPath } from 'node:url';
import express, { type RequestHandler, Router } from 'express';

/** Where the build puts the page: beside the compiled server, and in a checkout also when it runs from the sources. */
const FOLDER = fileURLToPath(new URL('../../dist/graphiql/', import.meta.url));

/** GraphiQL from our own files: the page for a browser that opens `/graphql`, its scripts and styles under `/graphiql/`. */
export function graphiqlPage(): RequestHandler {
  const router = Router();
  router.use('/graphiql', express.static(FOLDER, { immutable: true, maxAge: '1y', index: false }));
  router.get('/graphql', (request, response, next) => {
    const wantsPage =
      request.accepts(['application/json', 'application/graphql-response+json', 'text/html']) === 'text/html';
    if (!wantsPage || request.query.query !== undefined) return next();
    response.sendFile('index.html', { root: FOLDER });
  });
  return router;
}
