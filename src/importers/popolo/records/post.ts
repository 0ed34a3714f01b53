import type { Said } from '../../importer.js';
import type { JsonObject } from '../../input/json-object.js';
import { type Context, claimsOf, given, organizationMention } from '../context.js';
import { neededAt, referenceAt, textAt } from '../fields.js';
import { restOf, sentence } from '../unplaced.js';

/**
 * http://www.popoloproject.com/specs/post.html: a position that is there whoever holds it. It is the title of the tenures that name it;
 * by itself it is told in a claim on its organization.
 */
export function postSaid(record: JsonObject, context: Context): Partial<Said> {
  const id = context.ids.of('post', neededAt(record, 'id', 'an id'));
  const organization = given(referenceAt(record, 'organization'), 'organization_id', 'the id of an organization');
  const label = textAt(record, 'label') ?? textAt(record, 'role') ?? id;
  const rest = restOf('posts', record, ['label', 'organization_id', 'organization']);
  const subject = context.ids.of('organization', organization);
  return {
    mentions: organizationMention(organization, context),
    ...claimsOf(record, context, id, { subject, notes: [sentence('Post', label), ...rest.notes] }),
    unplaced: rest.unplaced,
  };
}
