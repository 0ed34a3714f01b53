import type { EnvoyRole, Tenure } from '../../../domain/relation.js';
import { ACTOR_KINDS } from '../../../domain/vocabulary.js';
import type { Mention } from '../../importer.js';
import type { Position } from '../catalog.js';
import { entityId, mentionOf, type Wanted } from '../entities.js';
import type { Statement } from '../json/item.js';
import { itemIn } from '../json/snak.js';
import { CLASSES, className } from '../tables/classes.js';
import { type Context, isInOrder, type Placed, qualifierItem, type Rule, spanOf, valueMention } from './rule.js';

const ACTOR: Wanted = { allowed: ACTOR_KINDS };
const BODY: Wanted = { allowed: ['STATE', 'ORGANIZATION'] };
const ORGANIZATION: Wanted = { allowed: ['STATE', 'ORGANIZATION'], sure: 'ORGANIZATION' };
const COUNTRY: Wanted = { allowed: ['STATE', 'ORGANIZATION'], sure: 'STATE' };

/** P39: an envoy role where the data says from whom to whom, else a tenure where it says at which body. */
export const positionHeld: Rule = (statement, context) => {
  const item = itemIn(statement.mainsnak);
  const position = item === undefined ? undefined : context.catalog.positionOf(item);
  const title = item === undefined ? undefined : titleOf(item, position);
  if (item === undefined || title === undefined) return undefined;
  const isAmbassador = position?.isAmbassador === true || item in CLASSES.AMBASSADOR;
  const envoy = isAmbassador ? envoyRole(statement, title, position, context) : undefined;
  return envoy ?? tenureIn(statement, title, position, context);
};

/**
 * The sender is whom the office represents (P1268) or who keeps it up (P137), the receiver the jurisdiction (P1001) that is another: said
 * by the statement's
 * qualifiers, else by the item of the position. Wikidata has no property that says of any ambassador to whom; where these do not, nothing is guessed.
 */
function envoyRole(
  statement: Statement,
  title: string,
  position: Position | undefined,
  context: Context,
): Placed | undefined {
  const sender = firstNamed(statement, position, ['P1268', 'P137'], context, ACTOR);
  const receiver = firstNamed(statement, position, ['P1001'], context, ACTOR);
  if (sender === undefined || receiver === undefined || sender.mention.entity.id === receiver.mention.entity.id)
    return undefined;
  const { span, qualifiers } = spanOf(statement);
  const role: EnvoyRole = {
    kind: 'ENVOY_ROLE',
    id: `wikidata:${statement.id}`,
    ...span,
    title,
    milestones: [],
    participations: [
      { role: 'ENVOY', entity: entityId(context.item.id) },
      { role: 'SENDER', entity: sender.mention.entity.id },
      { role: 'RECEIVER', entity: receiver.mention.entity.id },
    ],
  };
  if (!isInOrder(role)) return undefined;
  return {
    relation: role,
    mentions: [sender.mention, receiver.mention],
    qualifiers: [...qualifiers, sender.property, receiver.property],
  };
}

/** The body at which a position is held, by the first of these that says one. */
function tenureIn(
  statement: Statement,
  title: string,
  position: Position | undefined,
  context: Context,
): Placed | undefined {
  const found =
    firstNamed(statement, position, ['P2389'], context, ORGANIZATION) ??
    firstQualifier(statement, ['P642', 'P1001'], context, BODY) ??
    firstNamed(undefined, position, ['P1001'], context, BODY) ??
    firstQualifier(statement, ['P17'], context, COUNTRY) ??
    firstNamed(undefined, position, ['P17'], context, COUNTRY);
  if (found === undefined) return undefined;
  const qualifiers = found.isQualifier ? [found.property] : [];
  return tenure(statement, title, entityId(context.item.id), found.mention.entity.id, [found.mention], qualifiers);
}

/**
 * Undefined where neither the files nor the table of classes say it: an id is no title, and would take the place of one that the store has
 * from an import of
 * more files.
 */
function titleOf(item: string, position: Position | undefined): string | undefined {
  return position?.title ?? className(item);
}

interface Found {
  readonly mention: Mention;
  readonly property: string;
  readonly isQualifier: boolean;
}

function firstQualifier(
  statement: Statement,
  properties: readonly string[],
  { catalog }: Context,
  wanted: Wanted,
): Found | undefined {
  for (const property of properties) {
    const item = qualifierItem(statement, property);
    const mention = item === undefined ? undefined : mentionOf(item, wanted, catalog);
    if (mention !== undefined) return { mention, property, isQualifier: true };
  }
  return undefined;
}

type PositionProperty = keyof Position['names'];

function firstNamed(
  statement: Statement | undefined,
  position: Position | undefined,
  properties: readonly PositionProperty[],
  context: Context,
  wanted: Wanted,
): Found | undefined {
  const qualified = statement && firstQualifier(statement, properties, context, wanted);
  if (qualified !== undefined) return qualified;
  for (const property of properties) {
    const item = position?.names[property];
    const mention = item === undefined ? undefined : mentionOf(item, wanted, context.catalog);
    if (mention !== undefined) return { mention, property, isQualifier: false };
  }
  return undefined;
}

function tenure(
  statement: Statement,
  title: string,
  holder: string,
  body: string,
  mentions: readonly Mention[],
  used: readonly string[] = [],
): Placed | undefined {
  const { span, qualifiers } = spanOf(statement);
  const relation: Tenure = {
    kind: 'TENURE',
    id: `wikidata:${statement.id}`,
    ...span,
    title,
    participations: [
      { role: 'HOLDER', entity: holder },
      { role: 'BODY', entity: body },
    ],
  };
  return isInOrder(relation) ? { relation, mentions, qualifiers: [...qualifiers, ...used] } : undefined;
}

/** A person belongs to the organization that the statement names. */
export function membership(title: string, wanted: Wanted): Rule {
  return (statement, context) => {
    const body = valueMention(statement, wanted, context);
    return body && tenure(statement, title, entityId(context.item.id), body.entity.id, [body]);
  };
}

/** The item, a state or an organization, is led by the person that the statement names. */
export function office(title: string): Rule {
  return (statement, context) => {
    const person = valueMention(statement, { allowed: ['PERSON'], sure: 'PERSON' }, context);
    return person && tenure(statement, title, person.entity.id, entityId(context.item.id), [person]);
  };
}
