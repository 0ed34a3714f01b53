import type { NodeKind } from '../domain/change-set.js';
import type { RoleRule } from '../domain/relation-kinds.js';
import { ENTITY_KINDS, type EntityKind, RELATION_KINDS, type RelationKind } from '../domain/vocabulary.js';
import { holdsList, roleKeysOf } from './role-keys.js';
import type { View } from './view.js';
import { wordOf } from './words.js';

/** An id that a file gives to something: undefined is the kind of what does not say what it is. */
export interface Declaration {
  readonly id: string;
  readonly kind: NodeKind | undefined;
  /** What the id stands for. */
  readonly view: View;
}

export interface ParticipantView {
  readonly rule: RoleRule;
  readonly entity: View;
  readonly onBehalfOf: View;
  readonly claims: readonly View[];
}

export function entityKindOf(entity: View): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => wordOf(kind) === entity.get('kind').text);
}

export function relationKindOf(relation: View): RelationKind | undefined {
  return RELATION_KINDS.find((kind) => wordOf(kind) === relation.get('kind').text);
}

/** Those who take part in a relation, role by role. */
export function participantsOf(relation: View): readonly ParticipantView[] {
  const kind = relationKindOf(relation);
  if (kind === undefined) return [];
  return roleKeysOf(kind).flatMap(({ key, rule }) => {
    const value = relation.get(key);
    return (holdsList(rule) ? value.items() : [value]).map((slot) => ({
      rule,
      entity: slot.text === undefined ? slot.get('entity') : slot,
      onBehalfOf: slot.get('onBehalfOf'),
      claims: slot.get('claims').items(),
    }));
  });
}

/** Every claim of the file, in the order in which claims are loaded. */
export function* claimsIn(file: View): Generator<View> {
  for (const [, entity] of file.get('entities').entries()) {
    yield* entity.get('claims').items();
    for (const [, version] of entity.get('versions').entries()) yield* version.get('claims').items();
  }
  for (const [, relation] of file.get('relations').entries()) {
    yield* relation.get('claims').items();
    for (const { claims } of participantsOf(relation)) yield* claims;
  }
}

/** Every judgement of the file, with the entities that it names. */
export function judgementsIn(file: View): { readonly judgement: View; readonly entities: readonly View[] }[] {
  return file
    .get('judgements')
    .items()
    .map((judgement) => ({ judgement, entities: judgement.get('entities').items() }));
}

/** Every id that the file gives to something; a claim has one only where the file says so. */
export function* declarationsIn(file: View): Generator<Declaration> {
  for (const [id, view] of file.get('sources').entries()) yield { id, kind: 'SOURCE', view };
  for (const [id, view] of file.get('entities').entries()) {
    yield { id, kind: entityKindOf(view), view };
    for (const [version, within] of view.get('versions').entries()) {
      yield { id: version, kind: 'PLAN_VERSION', view: within };
    }
  }
  for (const [id, view] of file.get('relations').entries()) yield { id, kind: relationKindOf(view), view };
  for (const view of claimsIn(file)) {
    const { text } = view.get('id');
    if (text !== undefined) yield { id: text, kind: 'CLAIM', view: view.get('id') };
  }
}
