/**
 * What a link opens GraphiQL with: `#query=…&variables=…`, both as encodeURIComponent writes them. It is in the fragment, because `?query=` asks the
 * API itself.
 */
export function askedFor(fragment: string): { readonly query?: string; readonly variables?: string } {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return { query: given.get('query') ?? undefined, variables: given.get('variables') ?? undefined };
}
