import { counted } from './words.js';

export interface Welcome {
  readonly url: string;
  /** The store's own words for where it is. */
  readonly store: string;
  readonly loadedDossiers: number;
  readonly firstQuery: string;
}

/** Asks for what the shipped dossier holds, and answers in a screenful. */
export const FIRST_QUERY = `{
  person(id: "steve-witkoff") {
    name
    meetings(first: 3) {
      nodes { label status certainty attendees { name } }
    }
  }
}`;

/** For a graph without the shipped dossier. */
export const ANY_GRAPH_QUERY = `{
  people(first: 5) {
    totalCount
    nodes { id name description }
  }
}`;

/** What a person reads who has started the server: what to open, and a first query to paste. */
export function welcomeText({ url, store, loadedDossiers, firstQuery }: Welcome): string {
  const page = `${reachable(url)}/`;
  const graphql = `${page}graphql`;
  const loaded = loadedDossiers === 0 ? '' : `, into which ${counted(loadedDossiers, 'shipped dossier')} went just now`;
  return `Demarche serves ${store}${loaded}.

Open ${page} in a browser to explore it.

The API is at ${graphql}; in a browser that is GraphiQL, with examples. A first query to paste there:

${firstQuery.replace(/^/gm, '  ')}

The same from another terminal:

  ${curlCommand(graphql, firstQuery)}

Ctrl-C stops it.
`;
}

/** A line for a POSIX shell. */
function curlCommand(graphql: string, query: string): string {
  const body = JSON.stringify({ query: query.replace(/\s+/g, ' ') }).replaceAll("'", "'\\''");
  return `curl -s '${graphql}' -H 'content-type: application/json' -d '${body}'`;
}

/** A server that listens at all addresses is reached from here at this one. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
