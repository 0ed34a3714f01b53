import type { ChangeSet } from '../domain/change-set.js';
import type { Day } from '../domain/day.js';
import { claimsOf } from './build-claims.js';
import { entityOf } from './build-entities.js';
import { judgementsOf } from './build-judgements.js';
import { relationOf } from './build-relations.js';
import { nameClaims } from './claim-ids.js';
import { factProblems } from './fact-problems.js';
import type { DossierItem } from './format.js';
import { declarationProblems, referenceProblems, type StoredKinds } from './identity-problems.js';
import { isMap } from './json-map.js';
import { judgementProblems } from './judgement-problems.js';
import { DossierError, type DossierProblem } from './problem.js';
import { type ReferenceView, referencesIn } from './references.js';
import { schemaProblems } from './schema-problems.js';
import { tidy } from './tidy.js';
import { View } from './view.js';
import { type Declaration, declarationsIn } from './walk.js';
import { readYaml } from './yaml-file.js';

export interface DossierFile {
  /** As messages name it: usually the path that the user gave. */
  readonly name: string;
  readonly text: string;
}

const SECTIONS = ['sources', 'entities', 'relations'];

/** Dossiers as they were read together, with whatever is wrong in them. */
export class Draft {
  readonly declarations: readonly Declaration[];
  readonly references: readonly ReferenceView[];
  private readonly views: readonly View[];

  constructor(private readonly files: readonly DossierFile[]) {
    this.views = files.map(({ name, text }) => View.of(readYaml(name, text)));
    this.declarations = this.views.flatMap((view) => [...declarationsIn(view)]);
    this.references = this.views.flatMap((view) => [...referencesIn(view)]);
  }

  /** The references to what the files do not hold. */
  outward(): ReferenceView[] {
    const declared = new Set(this.declarations.map(({ id }) => id));
    return this.references.filter(({ id }) => !declared.has(id));
  }

  /**
   * The change set that the files stand for.
   * @param stored kinds of ids that the files may refer to although they do not hold them.
   * @param nearby ids that may be named in "did you mean".
   * @throws DossierError that lists every problem.
   */
  changeSet(recordedOn: Day, stored: StoredKinds, nearby: StoredKinds): ChangeSet {
    const problems = this.problems(stored, nearby);
    if (problems.length > 0) throw new DossierError(problems);
    // The schema has accepted each of them.
    const dossiers = this.views.map(({ value }) => value as DossierItem);
    const taken = new Set(this.declarations.map(({ id }) => id));
    const claims = nameClaims(dossiers.flatMap(claimsOf), taken);
    const relations = dossiers.flatMap(({ relations }) =>
      entriesOf(relations).map(([id, item]) => relationOf(id, item)),
    );
    return {
      note: `load ${this.files.map(({ name }) => name.split(/[\\/]/).at(-1)).join(', ')}`,
      recordedOn,
      sources: dossiers.flatMap(({ sources }) => entriesOf(sources).map(([id, source]) => tidy({ id, ...source }))),
      entities: dossiers.flatMap(({ entities }) => entriesOf(entities).map(([id, item]) => entityOf(id, item))),
      relations,
      claims,
      // Only a claim that says so itself can be about somebody who has no part: the others stand under their participants.
      formerParts: claims.filter(({ about }) => about !== undefined).map(({ id }) => id),
      // To say that there are none is not to forget them.
      withoutClaims: dossiers.flatMap(({ entities }) =>
        entriesOf(entities).flatMap(([id, item]) => (item.claims?.length === 0 ? [id] : [])),
      ),
      removedClaims: [],
      judgements: dossiers.flatMap(judgementsOf),
    };
  }

  private problems(stored: StoredKinds, nearby: StoredKinds): DossierProblem[] {
    const { declarations, references, views } = this;
    const isWhole = views.every(hasAllSections);
    const problems = [
      ...views.flatMap(({ file }) => file.problems),
      // What could not be read as YAML is no dossier either, and to say so helps nobody.
      ...views
        .filter(({ file }) => file.isWhole)
        .flatMap((view) => [...schemaProblems(view.file), ...factProblems(view)]),
      ...judgementProblems(views),
      ...declarationProblems(declarations, stored),
      ...referenceProblems(references, declarations, stored, nearby, isWhole),
    ];
    const rank = new Map(this.files.map(({ name }, index) => [name, index]));
    const order = (a: DossierProblem, b: DossierProblem) =>
      (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.line - b.line || a.column - b.column;
    return problems.sort(order);
  }
}

/** Whether the file could be read and no section of it is misnamed or not a map, so that it hides no ids. */
function hasAllSections({ file }: View): boolean {
  if (!file.isWhole || !isMap(file.data)) return false;
  return Object.entries(file.data).every(([key, value]) => SECTIONS.includes(key) === isMap(value));
}

function entriesOf<T>(items: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(items ?? {});
}
