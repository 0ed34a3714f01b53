import type { NodeKind } from '../domain/change-set.js';
import type { LoadSummary } from '../dossier/load.js';
import { counted } from './words.js';

const WORDS: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
  SOURCE: ['source', 'sources'],
  PERSON: ['person', 'people'],
  STATE: ['state', 'states'],
  ORGANIZATION: ['organization', 'organizations'],
  PLAN: ['plan', 'plans'],
  PLAN_VERSION: ['plan version', 'plan versions'],
  PLACE: ['place', 'places'],
  MEETING: ['meeting', 'meetings'],
  TRIP: ['trip', 'trips'],
  ENVOY_ROLE: ['envoy role', 'envoy roles'],
  TENURE: ['tenure', 'tenures'],
  CRITICISM: ['criticism', 'criticisms'],
  PRAISE: ['praise', 'praises'],
  STANCE: ['stance', 'stances'],
  TIE: ['tie', 'ties'],
  CLAIM: ['claim', 'claims'],
};

/** `1 source, 8 people, 21 claims`; `nothing` for an empty dossier. */
export function contentsOf(written: LoadSummary['written']): string {
  const parts = (Object.keys(WORDS) as NodeKind[]).flatMap((kind) => {
    const count = written[kind] ?? 0;
    return count === 0 ? [] : [counted(count, ...WORDS[kind])];
  });
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
