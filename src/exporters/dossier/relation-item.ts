import { claimAsPut, type RecordedClaim } from '../../domain/claim.js';
import type { Milestone, Participation, Relation } from '../../domain/relation.js';
import type { ClaimItem, MilestoneItem, ParticipantSlot, RelationItem } from '../../dossier/format.js';
import { holdsList, roleKeysOf } from '../../dossier/role-keys.js';
import { tidy } from '../../dossier/tidy.js';
import { wordOf } from '../../dossier/words.js';
import type { ExportedRelation } from '../exported.js';
import { claimItem, claimsKey, type Defaults } from './claim-item.js';
import { dateItem } from './dates.js';

/** A relation as a dossier writes it under its id: with the claims about a participant under that participant. */
export function relationItem(
  { relation, claims }: Pick<ExportedRelation, 'relation' | 'claims'>,
  defaults: Defaults,
): RelationItem {
  const { kind, ...own } = ownItem(relation);
  const { start, end, participations } = relation;
  const isPlaced = ({ about }: { readonly about?: string }) => participations.some(({ entity }) => entity === about);
  const atLarge = claims
    .map((claim): [RecordedClaim, string | undefined] => [claim, claimAsPut(claim).about])
    .filter(([, about]) => about === undefined || !isPlaced({ about }))
    .map(([claim, about]) => claimItem(claim, defaults, about !== undefined));
  return tidy({
    kind,
    ...slotsOf(relation, claims, defaults),
    ...own,
    start: dateItem(start),
    end: dateItem(end),
    claims: atLarge,
  } as RelationItem);
}

/** Who takes part, by the keys of the roles. */
function slotsOf(relation: Relation, claims: readonly RecordedClaim[], defaults: Defaults): object {
  const { kind, participations } = relation;
  const slots = roleKeysOf(kind).flatMap(({ key, rule }) => {
    const inRole = participations.filter(({ role }) => role === rule.role);
    const [first, ...more] = inRole.map((participation) => slotOf(participation, claimsUnder(participation)));
    if (first === undefined) return [];
    return [[key, holdsList(rule) ? [first, ...more] : first]];
  });
  return Object.fromEntries(slots);

  /** Of somebody who has several roles, under the first of them: they are about all. */
  function claimsUnder(participation: Participation): readonly ClaimItem[] {
    if (participations.find(({ entity }) => entity === participation.entity) !== participation) return [];
    return claims
      .filter((claim) => claimAsPut(claim).about === participation.entity)
      .map((claim) => claimItem(claim, defaults, false));
  }
}

function slotOf({ entity, onBehalfOf }: Participation, claims: readonly ClaimItem[]): ParticipantSlot {
  if (onBehalfOf === undefined && claims.length === 0) return entity;
  return tidy({ entity, onBehalfOf, ...claimsKey(claims) });
}

type OwnItem = {
  [K in RelationItem['kind']]: Omit<Extract<RelationItem, { kind: K }>, 'claims'>;
}[RelationItem['kind']];

function ownItem(relation: Relation): OwnItem {
  switch (relation.kind) {
    case 'MEETING': {
      const { channel, ordinal } = relation;
      return { kind: 'meeting', ...(channel !== 'UNKNOWN' && { channel: wordOf(channel) }), ordinal };
    }
    case 'TRIP': {
      const { purpose, meetings } = relation;
      return { kind: 'trip', purpose, ...(meetings.length > 0 && { meetings }) };
    }
    case 'ENVOY_ROLE': {
      const { title, mandate, accreditation, milestones } = relation;
      const steps = milestones.length > 0 && { milestones: milestones.map(milestoneItem) };
      return { kind: 'envoy-role', title, mandate, ...steps, accreditation };
    }
    case 'TENURE':
      return { kind: 'tenure', title: relation.title };
    case 'CRITICISM': {
      const { summary, cameo, intensity } = relation;
      return { kind: 'criticism', summary, cameo, intensity };
    }
    case 'PRAISE': {
      const { summary, cameo, intensity } = relation;
      return { kind: 'praise', summary, cameo, intensity };
    }
    case 'STANCE': {
      const { position, summary, version } = relation;
      return { kind: 'stance', position: wordOf(position), summary, version };
    }
    case 'TIE':
      return { kind: 'tie', nature: relation.nature };
  }
}

function milestoneItem({ kind, on, note }: Milestone): MilestoneItem {
  return tidy({ kind: wordOf(kind), on: dateItem(on), note });
}
