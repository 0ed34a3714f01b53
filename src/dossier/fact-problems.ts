import { isEdtf } from '../domain/edtf.js';
import { ENTITY_ATTRIBUTES } from '../domain/entity.js';
import { LINK_KINDS, LINKS } from '../domain/link.js';
import { relationBounds } from '../domain/relation.js';
import type { DossierProblem } from './problem.js';
import { LINK_KEYS, ROLE_KEYS } from './role-keys.js';
import type { View } from './view.js';
import { claimsIn, entityKindOf, participantsOf, relationKindOf } from './walk.js';

/** What the schema cannot say of a file's facts: that they have sources, and do not contradict themselves. */
export function* factProblems(file: View): Generator<DossierProblem> {
  const hasDefault = file.get('defaultSource').text !== undefined;
  for (const claim of claimsIn(file)) {
    if (hasDefault || claim.get('source').value !== undefined) continue;
    yield claim.problem('value', 'expected the key "source", or a "defaultSource" for the whole dossier, got neither.');
  }
  for (const [id, entity] of file.get('entities').entries()) yield* entityProblems(id, entity);
  for (const [, relation] of file.get('relations').entries()) {
    yield* participantProblems(relation);
    yield* orderProblems(relation);
  }
}

function* entityProblems(id: string, entity: View): Generator<DossierProblem> {
  const more = moreThanNames(entity);
  if (more !== undefined && entity.get('claims').value === undefined) {
    const message = `expected the key "claims", since "${id}" says more than names and identifiers (${more}), got none.`;
    yield entity.problem('key', message);
  }
  const versions = entity.get('versions').entries();
  for (const [label, version] of versions) {
    const revises = version.get('revises');
    const others = versions.map(([other]) => other).filter((other) => other !== label);
    if (revises.text === undefined || others.includes(revises.text)) continue;
    yield revises.problem('value', `expected another version of "${id}", got "${revises.text}".`);
  }
}

/** The first key of the entity that needs a claim. */
function moreThanNames(entity: View): string | undefined {
  const kind = entityKindOf(entity);
  if (kind === undefined) return undefined;
  const links = LINK_KINDS.filter((link) => LINKS[link].from === kind).map((link) => LINK_KEYS[link]);
  const keys = ['description', ...ENTITY_ATTRIBUTES[kind].filter((key) => key !== 'isoAlpha2'), ...links];
  return keys.find((key) => {
    const { value } = entity.get(key);
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
}

function* participantProblems(relation: View): Generator<DossierProblem> {
  const seen = new Set<string>();
  for (const { rule, entity, claims } of participantsOf(relation)) {
    for (const claim of claims) {
      const about = claim.get('about');
      if (about.value === undefined) continue;
      yield about.problem(
        'key',
        'expected no key "about" in a claim that is written under the participant it is about.',
      );
    }
    if (entity.text === undefined) continue;
    const key = `${rule.role} ${entity.text}`;
    if (seen.has(key)) {
      yield entity.problem('value', `expected each of the ${ROLE_KEYS[rule.role]} once, got "${entity.text}" again.`);
    }
    seen.add(key);
  }
}

function* orderProblems(relation: View): Generator<DossierProblem> {
  const kind = relationKindOf(relation);
  const start = dateOf(relation.get('start'));
  const end = dateOf(relation.get('end'));
  if (kind === undefined || start === undefined || end === undefined) return;
  const { earliest, latest } = relationBounds({ kind, start, end });
  if (earliest <= latest) return;
  yield relation.get('end').problem('value', `expected an end that is not before the start ${start}, got ${end}.`);
}

function dateOf({ value }: View): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isEdtf(text) ? text : undefined;
}
