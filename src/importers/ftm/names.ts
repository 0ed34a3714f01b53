import type { Name } from '../../domain/entity.js';
import { onlyScriptOf } from '../../domain/script.js';
import type { NameKind } from '../../domain/vocabulary.js';
import { RecordProblem } from '../record-problem.js';
import { propertyOf } from './model.js';
import type { Reading } from './reading.js';

/** Which kind of name each property holds, in the order in which a name that stands in several takes its kind. */
const NAMES: Readonly<Record<string, NameKind>> = {
  name: 'SPELLING',
  previousName: 'FORMER',
  alias: 'ALIAS',
  abbreviation: 'ALIAS',
  weakAlias: 'ALIAS',
};

export interface Names {
  readonly name: string;
  readonly names: readonly Name[];
}

/**
 * The preferred name and all others, each once. Preferred is what the data set shows, its caption; else the first value of the
 * properties that the schema names for it, as FollowTheMoney itself does.
 * @throws RecordProblem where there is no name.
 */
export function namesOf({ entity, properties }: Reading): Names {
  const shownBy = entity.schema.caption.filter((name) => propertyOf(entity.schema, name)?.type.name === 'name');
  const name = entity.caption ?? shownBy.flatMap((property) => properties.values(property))[0];
  if (name === undefined) throw new RecordProblem('properties.name', 'a name', 'nothing');
  const others = new Map<string, Name>();
  for (const [property, kind] of Object.entries(NAMES)) {
    for (const text of properties.take(property)) {
      if (text !== name && !others.has(text)) others.set(text, { text, ...notLatin(text), kind });
    }
  }
  return { name, names: [...others.values()] };
}

/** The script of a name all of whose letters are of it; of Latin it goes without saying. */
function notLatin(text: string): Pick<Name, 'script'> {
  const script = onlyScriptOf(text);
  return script === undefined || script === 'Latn' ? {} : { script };
}
