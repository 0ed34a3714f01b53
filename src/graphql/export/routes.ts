import express, { type Request, type Response, Router } from 'express';
import type { GraphQLInputType } from 'graphql';
import type { Logger } from 'pino';
import type { Analyses } from '../../analysis/analyses.js';
import type { Drawing } from '../../exporters/exporter.js';
import { graphFor } from '../../exporters/reading/graph-for.js';
import { EXPORTERS, exporterNamed } from '../../exporters/registry.js';
import { outputOf } from '../../exporters/writing/output.js';
import type { Store } from '../../store/port.js';
import { createContext } from '../create-context.js';
import { untilDropped } from '../until-dropped.js';
import { pickedIn } from './body.js';
import { partPicked } from './parts.js';
import { type PartQuestion, partQuestion } from './query.js';
import { answerError, sendOutput } from './send.js';

/** Ten thousand ids of each kind, with where they are drawn. */
const MAX_BODY = '4mb';

export interface ExportRoutesOptions {
  readonly store: Store;
  readonly analyses: Analyses;
  readonly logger: Logger;
  /** The type of the API's lens. */
  readonly lensType: GraphQLInputType;
}

/**
 * `GET /export`: the formats. `GET /export/FORMAT?…`: a part of the graph in a format, see {@link partQuestion}.
 * `POST /export/FORMAT`: what a front-end has on its canvas, see {@link pickedIn}. Errors are JSON, as the API's.
 */
export function exportRoutes({ store, analyses, logger, lensType }: ExportRoutesOptions): Router {
  const router = Router();

  async function send(
    request: Request<{ format: string }>,
    response: Response,
    questionIn: () => PartQuestion & { readonly drawing?: Drawing },
  ): Promise<void> {
    try {
      const exporter = exporterNamed(request.params.format);
      const { name, ask, drawing } = questionIn();
      const signal = untilDropped(response);
      const part = await ask(createContext(store, analyses, signal));
      const graph = graphFor(exporter, store.until(signal), part);
      await sendOutput(outputOf(exporter, graph, drawing), name, response);
    } catch (error) {
      answerError(error, response, logger);
    }
  }

  router.get('/export', (_, response) => {
    const formats = EXPORTERS.map(({ name, title, files }) => ({ name, title, files }));
    response.json({ formats });
  });
  router.get('/export/:format', (request, response) =>
    send(request, response, () => partQuestion(new URL(request.url, 'http://localhost').search)),
  );
  router.post('/export/:format', express.json({ limit: MAX_BODY }), (request: Request<{ format: string }>, response) =>
    send(request, response, () => {
      const { picked, drawing } = pickedIn(request.body, lensType);
      return { name: 'selection', ask: (context) => partPicked(picked, context), drawing };
    }),
  );
  return router;
}
