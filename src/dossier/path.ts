/** The way from the top of a file to a value: keys of maps and positions in lists. */
export type Path = readonly (string | number)[];

const MAX_STEPS = 20;

/** `relations.geneva-talks.claims[0]`; a key that would be ambiguous is quoted, and far below a dossier's depth it ends. */
export function formatPath(path: Path): string {
  return path
    .slice(0, MAX_STEPS)
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\p{L}\p{N}_:-]{1,80}$/u.test(step)) return `[${JSON.stringify(step.slice(0, 80))}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}
