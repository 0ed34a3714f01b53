import type { Organization } from '../../../domain/entity.js';
import type { Said } from '../../importer.js';
import type { JsonObject } from '../../input/json-object.js';
import { RecordProblem } from '../../record-problem.js';
import { type Context, claimsOf, organizationMention } from '../context.js';
import { neededAt, referenceAt, textAt } from '../fields.js';
import { identifiersOf } from '../identifiers.js';
import { otherNames } from '../names.js';
import { restOf } from '../unplaced.js';

const PLACED = ['name', 'other_names', 'identifiers', 'wikidata', 'classification', 'parent_id', 'parent', 'abstract'];

/** http://www.popoloproject.com/specs/organization.html */
export function organizationSaid(record: JsonObject, context: Context): Partial<Said> {
  const id = context.ids.of('organization', neededAt(record, 'id', 'an id'));
  const name = neededAt(record, 'name', 'a name');
  const others = otherNames(record, name);
  const classification = textAt(record, 'classification');
  const description = textAt(record, 'abstract');
  const parent = referenceAt(record, 'parent');
  const mentions = parent === undefined ? [] : organizationMention(parent, context);
  if (parent !== undefined && mentions.length === 0) {
    throw new RecordProblem('parent_id', 'the id of an organization of the data set', JSON.stringify(parent));
  }
  const organization: Organization = {
    kind: 'ORGANIZATION',
    id,
    name,
    names: others.names,
    ...(description !== undefined && { description }),
    identifiers: identifiersOf(record, id),
    ...(classification !== undefined && { classification }),
    ...(parent !== undefined && { parent: context.ids.of('organization', parent) }),
  };
  const rest = restOf('organizations', record, PLACED);
  return {
    mentions,
    entities: [organization],
    ...claimsOf(record, context, id, { notes: [...rest.notes, ...others.notes] }),
    unplaced: [...rest.unplaced, ...others.unplaced.map((field) => `organizations.${field}`)],
  };
}
