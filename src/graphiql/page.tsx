import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { EXAMPLES } from './examples.js';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

/** GraphiQL on this server, with the examples open beside the first of them. */
export function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={EXAMPLES[0]?.query}
      plugins={plugins}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <span className="brand">Demarche</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
