/** A query of the API, with the types of what it gives and takes. */
export interface Operation<Result, Variables> {
  readonly text: string;
  /** Never there: it is what the types are known by. */
  readonly types?: { readonly result: Result; readonly variables: Variables };
}
