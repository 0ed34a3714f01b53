import { createHash } from 'node:crypto';
import type { Participation, RelationOfKind } from '../../domain/relation.js';
import { entitiesIn } from '../../domain/relation.js';
import type { RelationKind, Role } from '../../domain/vocabulary.js';
import type { ExportedRelation } from '../exported.js';
import { dated } from './dates.js';
import { claimInWords, evidenceOf } from './evidence.js';
import { type FtmEntity, ftmEntity, ftmId, type Values } from './ftm-entity.js';
import { link, type Met } from './things.js';

/** What all that stands for one relation has: its dates, where it is known from, and in words what has no property. */
interface Shared {
  readonly met: Met;
  readonly label: string;
  /** `startDate`, `endDate`, `proof`, `sourceUrl` … */
  readonly properties: Readonly<Record<string, Values>>;
  /** To which a kind adds what else it has to say. */
  readonly words: readonly (string | undefined)[];
  readonly name: (id: string) => string;
}

type Writers = { readonly [K in RelationKind]: (relation: RelationOfKind<K>, shared: Shared) => readonly FtmEntity[] };

const WRITERS: Writers = {
  MEETING: (meeting, shared) => {
    const of = (...roles: readonly Role[]) => entitiesIn(meeting, ...roles);
    const { channel, ordinal } = meeting;
    const event = ftmEntity(meeting.id, 'Event', shared.label, {
      ...shared.properties,
      name: shared.label,
      involved: of('PARTICIPANT', 'MEDIATOR').map(ftmId),
      organizer: of('HOST').map(ftmId),
      addressEntity: of('VENUE').map(ftmId),
      keywords: 'meeting',
      description: [
        ...shared.words,
        channel === 'UNKNOWN' ? undefined : `Channel: ${channel.toLowerCase()}`,
        ordinal === undefined ? undefined : `Ordinal: ${ordinal}`,
        ...of('MEDIATOR').map((id) => `Mediator: ${shared.name(id)}`),
      ],
    });
    const subjects = of('SUBJECT').map((id) =>
      link(`${meeting.id}/about/${id}`, meeting.id, id, 'about', timed(shared)),
    );
    return [event, ...subjects];
  },
  TRIP: (trip, shared) => {
    const [destination] = entitiesIn(trip, 'DESTINATION');
    const country = destination === undefined ? undefined : shared.met.codes.get(destination);
    const state = destination !== undefined && shared.met.groups.has(destination) ? destination : undefined;
    const place = state === undefined ? destination : undefined;
    const journey = ftmEntity(trip.id, 'Trip', shared.label, {
      ...shared.properties,
      name: shared.label,
      involved: entitiesIn(trip, 'TRAVELLER', 'COMPANION').map(ftmId),
      endLocation: place === undefined ? undefined : ftmId(place),
      country,
      summary: trip.purpose,
      description: shared.words,
    });
    const meetings = trip.meetings.map((id) =>
      link(`${trip.id}/meeting/${id}`, trip.id, id, 'meeting held on the trip'),
    );
    // A state without a code has no property of its own: the model asks for an address.
    const unplaced =
      state === undefined || country !== undefined
        ? []
        : [link(`${trip.id}/to/${state}`, trip.id, state, 'destination')];
    return [journey, ...unplaced, ...meetings];
  },
  ENVOY_ROLE: (role, shared) => {
    const { title, mandate, accreditation, milestones } = role;
    const words = [
      ...shared.words,
      mandate === undefined ? undefined : `Mandate: ${mandate}`,
      accreditation === undefined ? undefined : `Accreditation: ${accreditation}`,
      ...entitiesIn(role, 'RECEIVER').map((id) => `Sent to: ${shared.name(id)}`),
      ...entitiesIn(role, 'RESIDENCE').map((id) => `Residence: ${shared.name(id)}`),
      ...milestones.map(({ kind, on, note }) =>
        [`${kind.charAt(0)}${kind.slice(1).toLowerCase()}`, on, note].filter((part) => part !== undefined).join(': '),
      ),
    ];
    return entitiesIn(role, 'ENVOY').flatMap((envoy) => [
      ...entitiesIn(role, 'SENDER').map((sender) =>
        ftmEntity(role.id, 'Representation', title, {
          ...shared.properties,
          agent: ftmId(envoy),
          client: ftmId(sender),
          role: title,
          description: words,
        }),
      ),
      ...entitiesIn(role, 'RECEIVER').map((receiver) =>
        link(`${role.id}/to/${receiver}`, envoy, receiver, `${title} to`, { ...shared.properties, description: words }),
      ),
      ...(entitiesIn(role, 'SENDER', 'RECEIVER').length === 0
        ? officeOf(role.id, envoy, title, undefined, words, shared)
        : []),
    ]);
  },
  TENURE: (tenure, shared) => {
    const [body] = entitiesIn(tenure, 'BODY');
    return entitiesIn(tenure, 'HOLDER').flatMap((holder) =>
      officeOf(tenure.id, holder, tenure.title, body, shared.words, shared),
    );
  },
  CRITICISM: (criticism, shared) => saidOf(criticism, 'CRITIC', 'TARGET', 'criticised', shared),
  PRAISE: (praise, shared) => saidOf(praise, 'PRAISER', 'PRAISED', 'praised', shared),
  STANCE: (stance, shared) =>
    pairs(stance.participations, 'SUPPORTER', 'PLAN').map(([supporter, plan]) =>
      link(stance.id, supporter, plan, stance.position.toLowerCase().replaceAll('_', ' '), {
        ...shared.properties,
        summary: stance.summary,
        description: [...shared.words, stance.version === undefined ? undefined : `Version: ${stance.version}`],
      }),
    ),
  TIE: (tie, shared) => {
    const [first, ...others] = entitiesIn(tie, 'PARTY');
    const more = { ...shared.properties, description: shared.words };
    const family = /^((?:step|half-|great-)*[a-z]+(?:-in-law)?) of$/.exec(tie.nature)?.[1];
    const areKin =
      family !== undefined &&
      KINSHIP.test(family) &&
      entitiesIn(tie, 'PARTY').every((id) => !shared.met.groups.has(id));
    return others.map((other, index) => {
      const id = index === 0 ? tie.id : `${tie.id}/${other}`;
      if (first === undefined || !areKin) return link(id, first ?? other, other, tie.nature, more);
      return ftmEntity(id, 'Family', tie.nature, {
        relative: ftmId(first),
        person: ftmId(other),
        relationship: family,
        ...more,
      });
    });
  },
};

/** Words of kinship: a tie that is told by another is no tie of a family. */
const KINSHIP =
  /^(?:step|half-|great-|grand)*(?:father|mother|parent|son|daughter|child|brother|sister|sibling|husband|wife|spouse|uncle|aunt|nephew|niece|cousin|relative)(?:-in-law)?$/;

/** What stands for a relation: mostly one entity, and more where FollowTheMoney ties only two. */
export function tiesOf(exported: ExportedRelation, met: Met): readonly FtmEntity[] {
  const { relation, label, standing, status, claims, sources, names } = exported;
  const [start, end] = [dated('Start', relation.start), dated('End', relation.end)];
  const shared: Shared = {
    met,
    label,
    properties: { startDate: start.values, endDate: end.values, ...evidenceOf(claims, sources) },
    words: [
      ftmId(relation.id) === relation.id ? undefined : `Demarche id: ${relation.id}`,
      start.words,
      end.words,
      standing === 'ASSERTED' ? undefined : `Standing: ${standing.toLowerCase()}`,
      status === undefined || status === 'UNKNOWN' ? undefined : `Status: ${status.toLowerCase()}`,
      ...claims.map(claimInWords),
    ],
    name: (id) => names.get(id) ?? id,
  };
  // The table has a writer of the relation's own kind: the compiler cannot follow that.
  const writer = WRITERS[relation.kind] as (
    relation: ExportedRelation['relation'],
    shared: Shared,
  ) => readonly FtmEntity[];
  return [...writer(relation, shared), ...mandates(exported, shared)];
}

/** For whom somebody takes part. */
function mandates({ relation }: ExportedRelation, shared: Shared): FtmEntity[] {
  return relation.participations.flatMap(({ role, entity, onBehalfOf }) => {
    if (onBehalfOf === undefined) return [];
    const word = role.toLowerCase();
    return [
      ftmEntity(`${relation.id}/${role.toLowerCase()}/${entity}`, 'Representation', word, {
        ...timed(shared),
        agent: ftmId(entity),
        client: ftmId(onBehalfOf),
        role: word,
        description: shared.label,
      }),
    ];
  });
}

/** A position, the same for all who hold it, and its occupancy. */
function officeOf(
  id: string,
  holder: string,
  title: string,
  body: string | undefined,
  words: Shared['words'],
  { met, properties }: Shared,
): FtmEntity[] {
  const country = body === undefined ? undefined : met.codes.get(body);
  const position = `position-${createHash('sha256')
    .update(JSON.stringify([title, body]))
    .digest('hex')
    .slice(0, 20)}`;
  return [
    ftmEntity(position, 'Position', title, {
      name: title,
      country,
      organization: body === undefined || country !== undefined ? undefined : ftmId(body),
    }),
    ftmEntity(id, 'Occupancy', title, { ...properties, holder: ftmId(holder), post: position, description: words }),
  ];
}

function saidOf(
  relation: RelationOfKind<'CRITICISM'> | RelationOfKind<'PRAISE'>,
  by: Role,
  of: Role,
  word: string,
  { properties, words }: Shared,
): FtmEntity[] {
  const { id, summary, cameo, intensity, participations } = relation;
  return pairs(participations, by, of).map(([one, other], index) =>
    link(index === 0 ? id : `${id}/${one}`, one, other, word, {
      ...properties,
      summary,
      description: [
        ...words,
        cameo === undefined ? undefined : `CAMEO: ${cameo}`,
        intensity === undefined ? undefined : `Intensity: ${intensity}`,
      ],
    }),
  );
}

function pairs(participations: readonly Participation[], one: Role, other: Role): [string, string][] {
  const of = (wanted: Role) => participations.filter(({ role }) => role === wanted).map(({ entity }) => entity);
  return of(one).flatMap((first) => of(other).map((second): [string, string] => [first, second]));
}

function timed({ properties: { startDate, endDate, proof } }: Shared): Readonly<Record<string, Values>> {
  return { startDate, endDate, proof };
}
