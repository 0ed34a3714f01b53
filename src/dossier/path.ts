/** The way from the top of a file to a value: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

/** `relations.geneva-talks.claims[0]`; a key that would be ambiguous is quoted. */
export function formatPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}\p{N}_:-]{1,80}$/u.test(step)) return `[${JSON.stringify(step.slice(0, 80))}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
