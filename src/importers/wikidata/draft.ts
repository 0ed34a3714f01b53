import type { Claim } from '../../domain/claim.js';
import type { Identifier, Name } from '../../domain/entity.js';
import type { Participation, Relation } from '../../domain/relation.js';
import type { Source } from '../../domain/source.js';
import type { Mention } from '../importer.js';
import type { Catalog } from './catalog.js';
import { type Attributes, entityId } from './entities.js';
import type { Item, Statement } from './json/item.js';
import { textIn } from './json/snak.js';
import { evidenceOf } from './references.js';
import type { Placed, Rule } from './rules/rule.js';
import { schemeOf } from './tables/schemes.js';

/** What the statements of one item have said so far. */
export class Draft {
  attributes: Attributes = {};
  readonly predecessors: string[] = [];
  readonly names: Name[] = [];
  readonly identifiers: Identifier[] = [];
  readonly participations: Participation[] = [];
  readonly relations = new Map<string, Relation>();
  readonly mentions = new Map<string, Mention>();
  readonly claims: Claim[] = [];
  readonly sources = new Map<string, Source>();
  readonly unplaced: string[] = [];

  constructor(
    private readonly item: Item,
    private readonly catalog: Catalog,
    private readonly rules: Readonly<Record<string, Rule>>,
    /** Whether the item has identifiers of its own: what is a relation in the graph has none. */
    private readonly isEntity: boolean,
  ) {}

  /**
   * Puts the statement in its place, and says what it is known from. One without a place becomes the note of a claim about the item, and
   * is counted, as are
   * qualifiers without a place. A deprecated one is no evidence of anything, and is only counted.
   */
  add(statement: Statement): void {
    const { property } = statement;
    if (statement.rank === 'deprecated') {
      this.unplaced.push(`${property}, deprecated`);
      return;
    }
    const placed = this.#placeOf(statement);
    if (placed === undefined) {
      this.unplaced.push(property);
      this.#evidence(statement, entityId(this.item.id), undefined);
      return;
    }
    this.#put(placed);
    const rest = statement.qualifiers.map((qualifier) => qualifier.property);
    for (const qualifier of new Set(rest)) {
      if (placed.qualifiers?.includes(qualifier) !== true) this.unplaced.push(`${property} with ${qualifier}`);
    }
    // Names and identifiers need no evidence: it is kept where there is some.
    const isBare = statement.qualifiers.length === 0 && statement.references.length === 0;
    if (isBare && placed.identifier !== undefined && placed.attributes === undefined) return;
    this.#evidence(statement, placed.relation?.id ?? entityId(this.item.id), placed.participation?.entity);
  }

  #placeOf(statement: Statement): Placed | undefined {
    const rule = this.rules[statement.property];
    if (rule === undefined) return this.isEntity ? identifierOf(statement) : undefined;
    const placed = rule(statement, { item: this.item, catalog: this.catalog });
    return placed !== undefined && this.#hasRoom(placed) ? placed : undefined;
  }

  /** An entity has one birth: the first statement, which is a preferred one where there is any, says it. */
  #hasRoom({ attributes = {}, participation }: Placed): boolean {
    if (Object.keys(attributes).some((key) => key in this.attributes)) return false;
    return participation?.role !== 'VENUE' || this.participations.every(({ role }) => role !== 'VENUE');
  }

  #put({ relation, participation, attributes, predecessor, name, identifier, mentions = [] }: Placed): void {
    if (relation !== undefined) this.relations.set(relation.id, relation);
    if (participation !== undefined && !this.#takesPart(participation)) this.participations.push(participation);
    if (attributes !== undefined) this.attributes = { ...this.attributes, ...attributes };
    if (predecessor !== undefined && !this.predecessors.includes(predecessor)) this.predecessors.push(predecessor);
    if (name !== undefined) this.names.push(name);
    if (identifier !== undefined) this.identifiers.push(identifier);
    for (const mention of mentions) {
      if (mention.entity.id !== entityId(this.item.id)) this.mentions.set(mention.entity.id, mention);
    }
  }

  #takesPart({ role, entity }: Participation): boolean {
    return this.participations.some((other) => other.role === role && other.entity === entity);
  }

  #evidence(statement: Statement, subject: string, about: string | undefined): void {
    const isOnItem = subject === entityId(this.item.id) && about === undefined;
    const { claims, sources } = evidenceOf(statement, { subject, about, isOnItem }, this.catalog);
    this.claims.push(...claims);
    for (const source of sources) this.sources.set(source.id, source);
  }
}

function identifierOf({ property, mainsnak }: Statement): Placed | undefined {
  const value = mainsnak.datatype === 'external-id' ? textIn(mainsnak) : undefined;
  return value === undefined ? undefined : { identifier: { scheme: schemeOf(property), value } };
}
