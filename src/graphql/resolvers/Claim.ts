import { ENTITY_KINDS } from '../../domain/vocabulary.js';
import { type Foresee, reading } from '../foresight/foresee.js';
import type { ClaimResolvers } from '../generated/resolver-types.js';
import { type ClaimParent, scopedSource } from '../parents.js';
import { load } from '../read/by-id.js';
import { actor, entityOfKind } from '../read/entities.js';

export const Claim: ClaimResolvers = {
  id: ({ value }) => value.id,
  subject: reading(foreseen('subjects'), async ({ value, lens }: ClaimParent, _: unknown, context) => {
    const found = await context.loaders.identities.load(value.subject);
    // The claim is in sight, so what it is about is too, even where the lens shows no evidence for it.
    const subject = found === undefined ? null : await load(found, lens, context);
    if (subject === null)
      throw new Error(`Expected the subject of claim "${value.id}" in the store: "${value.subject}".`);
    return subject;
  }),
  source: reading(foreseen('sourcesOfClaims'), async ({ value, lens }: ClaimParent, _: unknown, { loaders }) => {
    const source = await loaders.sources.load(value.source);
    if (source === undefined)
      throw new Error(`Expected the source of claim "${value.id}" in the store: "${value.source}".`);
    return scopedSource(source, lens);
  }),
  attributedTo: reading(foreseen('attributedTo'), ({ value, lens }: ClaimParent, _: unknown, context) =>
    value.attributedTo === undefined ? null : actor(value.attributedTo, lens, context),
  ),
  statedOn: ({ value }) => value.statedOn,
  knownOn: ({ value }) => value.day,
  polarity: ({ value }) => value.polarity,
  certainty: ({ value }) => value.certainty,
  about: reading(foreseen('about'), ({ value, lens }: ClaimParent, _: unknown, context) =>
    value.about === undefined ? null : entityOfKind(ENTITY_KINDS, value.about, lens, context),
  ),
  status: ({ value }) => value.status,
  locator: ({ value }) => value.locator,
  note: ({ value }) => value.note,
  original: ({ value }) => value.original,
};

function foreseen(read: 'subjects' | 'sourcesOfClaims' | 'attributedTo' | 'about'): Foresee<unknown> {
  return (reads, { step: of, lens }) => ({ step: reads.add({ read, of }), lens });
}
