import type { NodeKind } from '../domain/change-set.js';
import { MERGEABLE_KINDS } from '../domain/judgement.js';
import { LINK_KINDS, LINKS } from '../domain/link.js';
import { ACTOR_KINDS, ENTITY_KINDS } from '../domain/vocabulary.js';
import { LINK_KEYS } from './role-keys.js';
import type { View } from './view.js';
import { claimsIn, judgementsIn, participantsOf } from './walk.js';

/** A place in a file that refers to an id, and what may stand there. */
export interface ReferenceView {
  readonly id: string;
  readonly view: View;
  readonly allowed: readonly NodeKind[];
}

/** Every reference that the file makes. */
export function* referencesIn(file: View): Generator<ReferenceView> {
  yield* reference(file.get('defaultSource'), ['SOURCE']);
  for (const [, entity] of file.get('entities').entries()) yield* entityReferences(entity);
  for (const [, relation] of file.get('relations').entries()) yield* relationReferences(relation);
  for (const claim of claimsIn(file)) {
    yield* reference(claim.get('source'), ['SOURCE']);
    yield* reference(claim.get('by'), ACTOR_KINDS);
    yield* reference(claim.get('about'), ENTITY_KINDS);
  }
  for (const { entities } of judgementsIn(file)) {
    for (const entity of entities) yield* reference(entity, MERGEABLE_KINDS);
  }
}

function* entityReferences(entity: View): Generator<ReferenceView> {
  for (const kind of LINK_KINDS) {
    const value = entity.get(LINK_KEYS[kind]);
    for (const target of [value, ...value.items()]) yield* reference(target, [LINKS[kind].to]);
  }
  for (const [, version] of entity.get('versions').entries()) {
    yield* reference(version.get('revises'), ['PLAN_VERSION']);
  }
}

function* relationReferences(relation: View): Generator<ReferenceView> {
  for (const { rule, entity, onBehalfOf } of participantsOf(relation)) {
    yield* reference(entity, rule.entities);
    yield* reference(onBehalfOf, ACTOR_KINDS);
  }
  for (const meeting of relation.get('meetings').items()) yield* reference(meeting, ['MEETING']);
  yield* reference(relation.get('version'), ['PLAN_VERSION']);
}

function* reference(view: View, allowed: readonly NodeKind[]): Generator<ReferenceView> {
  if (view.text !== undefined) yield { id: view.text, view, allowed };
}
