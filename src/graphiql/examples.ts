export interface Example {
  /** The file's first line. */
  readonly title: string;
  /** The rest of the comment with which it begins. */
  readonly description: string;
  readonly query: string;
}

const files = import.meta.glob<string>('./examples/*.graphql', { eager: true, import: 'default', query: '?raw' });

/** The files of `examples/` in the order of their names, the first of which is shown at the start. */
export const EXAMPLES: readonly Example[] = Object.keys(files)
  .sort()
  .map((name) => exampleOf(files[name] ?? ''));

function exampleOf(query: string): Example {
  const comment = /^(#.*\n)+/.exec(query)?.[0] ?? '';
  const [title = '', ...description] = comment
    .trim()
    .split(/\s*^# */m)
    .slice(1);
  return { title, description: description.join(' '), query };
}
