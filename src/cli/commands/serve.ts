import { Command } from 'commander';
import type { Store } from '../../store/port.js';

const AFTER_HELP = `
An empty store gets the dossiers that ship with Demarche. It listens at HOST and PORT, writes its log as JSON to stderr, and
stops at Ctrl-C or SIGTERM after the requests in flight have been answered; a second signal stops it at once.

  /graphql   the API; GraphiQL for a browser
  /export    the graph in the formats of other tools
  /healthz   whether the process answers
  /readyz    whether the store answers

Examples:
  demarche serve
  PORT=8080 demarche serve
  DEMARCHE_DATA=./graph demarche serve                    the embedded store in ./graph
  NEO4J_URI=neo4j://localhost NEO4J_PASSWORD=… demarche serve

Exit status: 0 stopped by a signal; 1 it failed; 2 the command line or the configuration is wrong.`;

export function serveCommand(): Command {
  return new Command('serve')
    .summary('serve the graph over GraphQL')
    .description('Serves the store that the environment configures, by default the embedded one, over GraphQL.')
    .addHelpText('after', AFTER_HELP)
    .action(serve);
}

async function serve(): Promise<void> {
  const { readConfiguration } = await import('../../config/configuration.js');
  const { store: location, host, port, origins, limits, adjacencyLimit, logLevel } = readConfiguration(process.env);
  const [{ pino }, { openStore }, { startServer }, { loadShippedDossiers }, { stopSignal }] = await Promise.all([
    import('pino'),
    import('../../store/open.js'),
    import('../../graphql/server.js'),
    import('../shipped-dossiers.js'),
    import('../stop-signal.js'),
  ]);
  const logger = pino({ level: logLevel }, pino.destination(2));
  const store = await openStore(location);
  try {
    const loadedDossiers = await loadShippedDossiers(store);
    const server = await startServer({ store, logger, host, port, origins, limits, adjacencyLimit });
    const stopped = stopSignal();
    await welcome(server.url, store, loadedDossiers);
    const signal = await stopped;
    logger.info({ signal }, 'stopping: requests in flight are answered first');
    await server.stop();
    logger.info('stopped');
  } finally {
    await store.close();
  }
}

async function welcome(url: string, store: Store, loadedDossiers: number): Promise<void> {
  const { ANY_GRAPH_QUERY, FIRST_QUERY, welcomeText } = await import('../welcome.js');
  const hasShipped = (await store.kindsOf(['steve-witkoff'])).size > 0;
  const firstQuery = hasShipped ? FIRST_QUERY : ANY_GRAPH_QUERY;
  process.stdout.write(welcomeText({ url, store: store.description, loadedDossiers, firstQuery }));
}
