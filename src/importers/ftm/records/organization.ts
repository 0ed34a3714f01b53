import type { Organization } from '../../../domain/entity.js';
import { identifiersOf } from '../identifiers.js';
import { namesOf } from '../names.js';
import { idOf, type Reading, type Said } from '../reading.js';

/**
 * An organization: also a LegalEntity, of which it is not known whether it is one or a person, and whose classification says so. What it is
 * classified as is what the data says, else the schema where it says more than that it is an organization.
 */
export function organizationSaid(reading: Reading): Said {
  const { entity, properties } = reading;
  const id = idOf(entity.id);
  const description = properties.takeOne('description');
  const { name, label } = entity.schema;
  const classification = properties.takeOne('classification') ?? (name === 'Organization' ? undefined : label);
  const organization: Organization = {
    kind: 'ORGANIZATION',
    id,
    ...namesOf(reading),
    ...(description !== undefined && { description }),
    identifiers: identifiersOf(reading),
    ...(classification !== undefined && { classification }),
  };
  return { entities: [organization], noted: [id] };
}
