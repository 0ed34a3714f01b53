import type { Tenure } from '../../../domain/relation.js';
import { datesOf } from '../dates.js';
import { idOf, kindOf, type Reading, type Said } from '../reading.js';
import type { Office } from '../tables/offices.js';

/** A person's office in an organization: a tenure. */
export function officeSaid(office: Office, ofOthers: (reading: Reading) => Said): (reading: Reading) => Said {
  return (reading) => {
    const { entity, properties } = reading;
    const holder = properties.needed(office.holder, 'Person');
    // An organization is a member without holding an office.
    if (kindOf(reading, holder) === 'ORGANIZATION') return ofOthers(reading);
    const id = idOf(entity.id);
    const tenure: Tenure = {
      kind: 'TENURE',
      id,
      ...datesOf(properties, 'startDate'),
      title: properties.take('role').join(', ') || office.title,
      participations: [
        { role: 'HOLDER', entity: idOf(holder) },
        { role: 'BODY', entity: idOf(properties.needed(office.body, 'Organization')) },
      ],
    };
    return { relations: [tenure], noted: [id] };
  };
}
