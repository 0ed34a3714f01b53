import { allNames, type Entity, type Identifier, type Name } from '../domain/entity.js';
import { type Aliases, shownAs } from './aliases.js';

/**
 * What several records of one entity are shown as: the first one's id and name; the other preferred names as aliases, and all other names
 * and identifiers, each once; of everything else what the first record says that says anything.
 * @param records of one kind, in the order of `compareIds`: one record is shown as itself, but for what it links to.
 * @param aliases of all that they link to.
 */
export function entityView(records: readonly [Entity, ...Entity[]], aliases: Aliases): Entity {
  const [first, ...others] = records;
  const linked = records.map((record) => withLinks(record, first.id, aliases));
  // Of one kind, so that what one of them has, each may have.
  const said: Entity = Object.assign({}, ...linked.map(placed).map(present).reverse());
  if (others.length === 0) return { ...said, ...linked[0] };
  return {
    ...said,
    ...(first.kind === 'STATE' && { predecessors: distinct(linked.flatMap(predecessorsOf)) }),
    id: first.id,
    name: first.name,
    names: others.reduce(withNamesOf, { shown: allNames(first), names: first.names }).names,
    identifiers: others.reduce((identifiers, record) => withIdentifiersOf(identifiers, record), first.identifiers),
  };
}

/** A place's two coordinates come from one record, or not at all. */
function placed(record: Entity): Entity | Partial<Entity> {
  if (record.kind !== 'PLACE' || (record.latitude === undefined) === (record.longitude === undefined)) return record;
  const { latitude: _, longitude: __, ...others } = record;
  return others;
}

/** The record with the ids that what it links to is shown under; nothing is linked to itself by a merge. */
function withLinks(record: Entity, id: string, aliases: Aliases): Entity {
  const target = (link: string | undefined): string | undefined => {
    const shown = link === undefined ? undefined : shownAs(aliases, link);
    return shown === id && link !== record.id ? undefined : shown;
  };
  switch (record.kind) {
    case 'STATE': {
      const predecessors = record.predecessors.map(target).filter((link) => link !== undefined);
      return { ...record, predecessors: distinct(predecessors) };
    }
    case 'ORGANIZATION': {
      const { parent, seat, ...others } = record;
      return { ...others, ...present({ parent: target(parent), seat: target(seat) }) };
    }
    case 'PLACE': {
      const { within, ...others } = record;
      return { ...others, ...present({ within: target(within) }) };
    }
    case 'PERSON':
    case 'PLAN':
      return record;
  }
}

interface Naming {
  /** With the preferred name. */
  readonly shown: readonly Name[];
  readonly names: readonly Name[];
}

function withNamesOf({ shown, names }: Naming, record: Entity): Naming {
  const texts = new Set(shown.map(({ text }) => text));
  const preferred: readonly Name[] = texts.has(record.name) ? [] : [{ text: record.name, kind: 'ALIAS' }];
  const known = new Set([...shown, ...preferred].map(nameKey));
  const added = [...preferred, ...record.names.filter((name) => !known.has(nameKey(name)))];
  return { shown: [...shown, ...added], names: [...names, ...added] };
}

function nameKey({ text, lang, script, kind, period }: Name): string {
  return JSON.stringify([text, lang, script, kind, period]);
}

function withIdentifiersOf(identifiers: readonly Identifier[], record: Entity): readonly Identifier[] {
  const isKnown = ({ scheme, value }: Identifier) =>
    identifiers.some((known) => known.scheme === scheme && known.value === value);
  return [...identifiers, ...record.identifiers.filter((identifier) => !isKnown(identifier))];
}

function predecessorsOf(record: Entity): readonly string[] {
  return record.kind === 'STATE' ? record.predecessors : [];
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function present<T extends object>(parts: T): Partial<T> {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Partial<T>;
}
