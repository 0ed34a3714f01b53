import type { EnvoyRole } from '../../../domain/relation.js';
import { datesOf } from '../dates.js';
import { idOf, kindOf, type Reading, type Said } from '../reading.js';

/** Offices of those who are sent, in English. */
const ENVOYS =
  /\b(?:ambassadors?|envoys?|emissar(?:y|ies)|plenipotentiar(?:y|ies)|nuncios?|legates?|high commissioners?|(?:permanent|special) representatives?|charg[eé]s? d['’]affaires|consuls?|negotiators?)\b/i;

/**
 * Somebody who acts for somebody else: in FollowTheMoney a lawyer or a broker as well as an envoy. It is an envoy role where a person does
 * and the role names an office of envoys; its sender is the client, and to whom the envoy is sent is not said. All others are ties.
 */
export function representationSaid(reading: Reading, ofOthers: (reading: Reading) => Said): Said {
  const { entity, properties } = reading;
  const title = properties.values('role').join(', ');
  const agent = properties.needed('agent', 'actor');
  if (!ENVOYS.test(title) || kindOf(reading, agent) !== 'PERSON') return ofOthers(reading);
  properties.take('role');
  const id = idOf(entity.id);
  const role: EnvoyRole = {
    kind: 'ENVOY_ROLE',
    id,
    ...datesOf(properties, 'startDate'),
    title,
    milestones: [],
    participations: [
      { role: 'ENVOY', entity: idOf(agent) },
      { role: 'SENDER', entity: idOf(properties.needed('client', 'actor')) },
    ],
  };
  return { relations: [role], noted: [id] };
}
