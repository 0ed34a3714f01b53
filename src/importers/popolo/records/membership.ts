import { type Edtf, isEdtf } from '../../../domain/edtf.js';
import type { Tenure, Tie } from '../../../domain/relation.js';
import type { Said } from '../../importer.js';
import type { JsonObject } from '../../input/json-object.js';
import { type Context, claimsOf, given, organizationMention } from '../context.js';
import { dateAt, referenceAt, textAt } from '../fields.js';
import type { Post, Term } from '../lookups.js';
import { restOf, sentence } from '../unplaced.js';

const PLACED = [
  ...['person_id', 'person', 'member_id', 'member', 'organization_id', 'organization', 'post_id', 'post', 'role'],
  ...['on_behalf_of_id', 'on_behalf_of', 'start_date', 'end_date', 'area_id', 'area', 'legislative_period_id'],
];

/** http://www.popoloproject.com/specs/membership.html: a tenure of a person, or a tie of an organization to the one it belongs to. */
export function membershipSaid(record: JsonObject, context: Context): Partial<Said> {
  const { ids, lookups } = context;
  const post = lookups.posts.get(referenceAt(record, 'post') ?? '');
  const organization = given(
    referenceAt(record, 'organization') ?? post?.organization,
    'organization_id',
    'the id of an organization, or of a post that has one',
  );
  const body = ids.of('organization', organization);
  const member = given(
    referenceAt(record, 'person') ?? referenceAt(record, 'member'),
    'person_id',
    'the id of a person',
  );
  const behalf = referenceAt(record, 'on_behalf_of');
  const onBehalfOf = behalf === undefined ? undefined : ids.of('organization', behalf);
  const { id, dates, notes, unplaced } = frameOf(record, context, post, [organization, member, behalf]);
  const mentions = [organization, behalf].flatMap((one) =>
    one === undefined ? [] : organizationMention(one, context),
  );
  const role = textAt(record, 'role');
  const isOrganization = referenceAt(record, 'person') === undefined && lookups.organizations.has(member);
  const relation: Tenure | Tie = isOrganization
    ? {
        kind: 'TIE',
        id,
        ...dates,
        nature: `${role ?? 'member'} of`,
        participations: [
          { role: 'PARTY', entity: ids.of('organization', member), ...(onBehalfOf !== undefined && { onBehalfOf }) },
          { role: 'PARTY', entity: body },
        ],
      }
    : {
        kind: 'TENURE',
        id,
        ...dates,
        title: titleOf(role, post, textAt(record, 'label')),
        participations: [
          { role: 'HOLDER', entity: ids.of('person', member), ...(onBehalfOf !== undefined && { onBehalfOf }) },
          { role: 'BODY', entity: body },
        ],
      };
  const who = isOrganization ? organizationMention(member, context) : [];
  return {
    mentions: [...mentions, ...who],
    relations: [relation],
    ...claimsOf(record, context, id, { notes }),
    unplaced,
  };
}

/** What is not about who is a member of what: its id, its dates, and all that is kept as text. */
function frameOf(
  record: JsonObject,
  { ids, lookups }: Context,
  post: Post | undefined,
  who: readonly (string | undefined)[],
) {
  const start = dateAt(record, 'start_date');
  const end = dateAt(record, 'end_date');
  const area = referenceAt(record, 'area') ?? post?.area;
  const period = referenceAt(record, 'legislative_period');
  const term = period === undefined ? undefined : lookups.events.get(period);
  const said = textAt(record, 'id');
  const parts = ['role', 'label', 'post_id', 'area_id', 'start_date', 'end_date', 'legislative_period_id'];
  const id =
    said === undefined
      ? ids.made('membership', [...who, ...parts.map((part) => textAt(record, part))])
      : ids.of('membership', said);
  const role = textAt(record, 'role');
  const isTitle = role !== undefined && titleOf(role, post, undefined) === role;
  const rest = restOf('memberships', record, PLACED);
  const notes = [
    ...(role === undefined || isTitle ? [] : [sentence('Role', role)]),
    ...(post?.label === undefined || !isTitle ? [] : [sentence('Post', post.label)]),
    ...(area === undefined ? [] : [sentence('Area', lookups.areas.get(area)?.name ?? area)]),
    ...(period === undefined ? [] : [sentence('Term', term?.name ?? period)]),
    ...rest.notes,
  ];
  const unplaced = [...(area === undefined ? [] : ['memberships.area_id']), ...rest.unplaced];
  return { id, dates: datesOf(start?.date, end?.date, term), notes, unplaced };
}

/** Somebody who was a member in a term, and of whom no more is said, began and ended within it: which day, is not known. */
function datesOf(start: Edtf | undefined, end: Edtf | undefined, term: Term | undefined): { start?: Edtf; end?: Edtf } {
  const began = start ?? between(term?.start, end ?? term?.end ?? '..');
  const ended = end ?? between(start ?? term?.start, term?.end);
  return { ...(began !== undefined && { start: began }), ...(ended !== undefined && { end: ended }) };
}

function between(first: Edtf | undefined, last: Edtf | undefined): Edtf | undefined {
  if (first === undefined || last === undefined) return undefined;
  const interval = `${first}/${last}`;
  return isEdtf(interval) ? interval : undefined;
}

/** What a member is called: by the post where the role says no more than that they are one. */
function titleOf(role: string | undefined, post: Post | undefined, label: string | undefined): string {
  const isPlain = role === undefined || /^member$/i.test(role);
  return (isPlain ? (post?.label ?? post?.role) : role) ?? role ?? label ?? 'member';
}
