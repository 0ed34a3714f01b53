/** Notes, one after another, each ending as a sentence does; undefined where there are none. */
export function notes(...texts: readonly (string | undefined)[]): string | undefined {
  const given = texts.filter((text) => text !== undefined && text !== '');
  return given.length === 0 ? undefined : given.map((text) => text?.replace(/([^.!?])$/, '$1.')).join(' ');
}
