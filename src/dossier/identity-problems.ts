import type { NodeKind } from '../domain/change-set.js';
import { didYouMean } from '../domain/nearest.js';
import { anyOf, type DossierProblem } from './problem.js';
import type { ReferenceView } from './references.js';
import type { Declaration } from './walk.js';
import { wordOf } from './words.js';

/** The kinds of the ids that a store holds, as far as they matter here. */
export type StoredKinds = ReadonlyMap<string, NodeKind>;

/** Ids that are given to two things, in the files or in the files and the store. */
export function* declarationProblems(
  declarations: readonly Declaration[],
  stored: StoredKinds,
): Generator<DossierProblem> {
  const first = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { id, kind, view } = declaration;
    const earlier = first.get(id);
    const kept = stored.get(id);
    if (earlier !== undefined) {
      const { file, line } = earlier.view.problem('key', '');
      yield view.problem(
        'key',
        `expected an id of its own, got "${id}", which ${file}:${line} gives to ${a(earlier.kind)}.`,
      );
    } else if (kept !== undefined && kind !== undefined && kept !== kind) {
      yield view.problem('key', `expected an id of its own, got "${id}", which is ${a(kept)} in the store.`);
    }
    if (earlier === undefined) first.set(id, declaration);
  }
}

/**
 * References to what is not there, or is of another kind.
 * @param nearby ids of the store that may have been meant.
 * @param isWhole whether all ids of all files are known; else what is not known may yet be there.
 */
export function* referenceProblems(
  references: readonly ReferenceView[],
  declarations: readonly Declaration[],
  stored: StoredKinds,
  nearby: StoredKinds,
  isWhole: boolean,
): Generator<DossierProblem> {
  const known = new Map<string, NodeKind | undefined>(stored);
  for (const { id, kind } of declarations) known.set(id, kind);
  for (const { id, view, allowed } of references) {
    const expected = `expected the id of ${anyOf(allowed.map(a))}, got "${id}"`;
    const kind = known.get(id);
    const candidates = () =>
      [...nearby, ...known]
        .filter(([, other]) => other !== undefined && allowed.includes(other))
        .map(([other]) => other);
    if (kind !== undefined && !allowed.includes(kind)) {
      yield view.problem('value', `${expected}, which is ${a(kind)}.${didYouMean(id, candidates())}`);
    } else if (isWhole && !known.has(id)) {
      yield view.problem('value', `${expected}, which nothing has.${didYouMean(id, candidates())}`);
    }
  }
}

/** The kind with its article: `an envoy role`. */
function a(kind: NodeKind | undefined): string {
  if (kind === undefined) return 'something else';
  const words = wordOf(kind).replaceAll('-', ' ');
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
