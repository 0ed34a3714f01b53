/** A term of the vocabulary as it is written in a dossier: lower case, with hyphens. */
export type Word<Term extends string> = Term extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Word<Tail>}`
  : Lowercase<Term>;

/** `ENVOY_ROLE` as `envoy-role`. */
export function wordOf<Term extends string>(term: Term): Word<Term> {
  return term.toLowerCase().replaceAll('_', '-') as Word<Term>;
}

/** `envoy-role` as `ENVOY_ROLE`; name the vocabulary's type, because it cannot be inferred from its words. */
export function termOf<Term extends string>(word: Word<Term>): Term {
  return (word as string).toUpperCase().replaceAll('-', '_') as Term;
}
