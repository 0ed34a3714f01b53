import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { askedFor } from './asked-for.js';
import { EXAMPLES } from './examples.js';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';

const { query, variables } = askedFor(location.hash);
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

/** GraphiQL on this server, with the examples open beside the first of them. */
export function Page() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={EXAMPLES[0]?.query}
      initialQuery={query}
      initialVariables={variables}
      plugins={plugins}
      visiblePlugin={EXAMPLES_PLUGIN}
      defaultEditorToolsVisibility={false}
    >
      <GraphiQL.Logo>
        <a className="brand" href="/">
          Demarche: the explorer
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
