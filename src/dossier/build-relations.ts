import type { Milestone, Relation } from '../domain/relation.js';
import type { Channel, MilestoneKind, Position } from '../domain/vocabulary.js';
import { participationsOf } from './build-participations.js';
import type { MilestoneItem, RelationItem } from './format.js';
import { dateOf, tidy } from './tidy.js';
import { termOf } from './words.js';

export function relationOf(id: string, item: RelationItem): Relation {
  const base = { id, start: dateOf(item.start), end: dateOf(item.end), participations: participationsOf(item) };
  return tidy(withKind(base, item));
}

type Base = Pick<Relation, 'id' | 'start' | 'end' | 'participations'>;

function withKind(base: Base, item: RelationItem): Relation {
  switch (item.kind) {
    case 'meeting':
      return { ...base, kind: 'MEETING', channel: termOf<Channel>(item.channel ?? 'unknown'), ordinal: item.ordinal };
    case 'trip':
      return { ...base, kind: 'TRIP', purpose: item.purpose, meetings: item.meetings ?? [] };
    case 'envoy-role': {
      const { title, mandate, accreditation } = item;
      const milestones = (item.milestones ?? []).map(milestoneOf);
      return { ...base, kind: 'ENVOY_ROLE', title, mandate, accreditation, milestones };
    }
    case 'tenure':
      return { ...base, kind: 'TENURE', title: item.title };
    case 'criticism': {
      const { summary, cameo, intensity } = item;
      return { ...base, kind: 'CRITICISM', summary, cameo, intensity };
    }
    case 'praise': {
      const { summary, cameo, intensity } = item;
      return { ...base, kind: 'PRAISE', summary, cameo, intensity };
    }
    case 'stance': {
      const { summary, version } = item;
      return { ...base, kind: 'STANCE', position: termOf<Position>(item.position), summary, version };
    }
    case 'tie':
      return { ...base, kind: 'TIE', nature: item.nature };
  }
}

function milestoneOf({ kind, on, note }: MilestoneItem): Milestone {
  return tidy({ kind: termOf<MilestoneKind>(kind), on: dateOf(on), note });
}
