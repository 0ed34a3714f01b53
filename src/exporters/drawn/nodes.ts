import type { Entity, EntityOfKind } from '../../domain/entity.js';
import { type LinkKind, linksOf } from '../../domain/link.js';
import type { ExportedEntity, ExportedGraph } from '../exported.js';
import type { Drawing } from '../exporter.js';
import { flat } from '../writing/pieces.js';
import { ENTITY_LOOKS } from './colours.js';
import type { Column, ValueType } from './column.js';
import { Layout, type Position } from './layout.js';

/** An entity as a node of a drawing. */
export interface DrawnNode extends ExportedEntity {
  readonly id: string;
  readonly label: string;
  readonly position: Position;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly size: number;
}

/** The entities as nodes, in their order. */
export async function* nodesOf(graph: ExportedGraph, drawing?: Drawing): AsyncGenerator<DrawnNode> {
  const layout = new Layout(drawing);
  for await (const exported of flat(graph.entities())) {
    const { id, kind, name } = exported.entity;
    const { colour, size } = ENTITY_LOOKS[kind];
    yield {
      ...exported,
      id,
      label: name,
      position: layout.place(id),
      colour: drawing?.colours.get(id) ?? colour,
      size,
    };
  }
}

/** The attributes that the kinds of entities have, each absent where an entity has none. */
type Attributes = Partial<
  Pick<EntityOfKind<'PERSON'>, 'birth' | 'death'> &
    Pick<EntityOfKind<'STATE'>, 'isoAlpha2' | 'inception' | 'dissolution'> &
    Pick<EntityOfKind<'ORGANIZATION'>, 'classification'> &
    Pick<EntityOfKind<'PLACE'>, 'latitude' | 'longitude'>
>;

function attribute(key: keyof Attributes, type: ValueType, meaning: string): Column<DrawnNode> {
  return { key, type, meaning, value: ({ entity }) => (entity as Attributes)[key] };
}

function link(key: string, kind: LinkKind, meaning: string): Column<DrawnNode> {
  const targets = (entity: Entity) => linksOf(entity).flatMap((other) => (other.kind === kind ? [other.target] : []));
  return { key, type: 'string', meaning, value: ({ entity }) => targets(entity) };
}

/** What is told of a node beside its id, label and look. */
export const NODE_COLUMNS: readonly Column<DrawnNode>[] = [
  { key: 'kind', type: 'string', meaning: 'the kind of entity', value: ({ entity }) => entity.kind },
  { key: 'description', type: 'string', meaning: 'who or what it is', value: ({ entity }) => entity.description },
  {
    key: 'names',
    type: 'string',
    meaning: 'its other names, in any script',
    value: ({ entity }) => entity.names.map(({ text }) => text),
  },
  {
    key: 'identifiers',
    type: 'string',
    meaning: 'its identifiers, as `wikidata:Q7747`',
    value: ({ entity }) => entity.identifiers.map(({ scheme, value }) => `${scheme}:${value}`),
  },
  attribute('birth', 'string', 'of a person (EDTF)'),
  attribute('death', 'string', 'of a person (EDTF)'),
  attribute('isoAlpha2', 'string', 'the ISO 3166-1 code of a state'),
  attribute('inception', 'string', 'of a state (EDTF)'),
  attribute('dissolution', 'string', 'of a state (EDTF)'),
  attribute('classification', 'string', 'of an organization'),
  attribute('latitude', 'double', 'of a place, degrees north'),
  attribute('longitude', 'double', 'of a place, degrees east'),
  link('predecessors', 'PREDECESSOR', 'ids of the states that a state succeeded'),
  link('parent', 'PARENT', 'id of the organization of which it is a part'),
  link('seat', 'SEAT', 'id of the place of its seat'),
  link('within', 'WITHIN', 'id of the state in which a place lies'),
  {
    key: 'versions',
    type: 'string',
    meaning: 'the versions of a plan',
    value: ({ entity }) => (entity.kind === 'PLAN' ? entity.versions.map(({ label }) => label) : []),
  },
];
