import type { Claim, ClaimOriginal } from '../domain/claim.js';
import { type Aliases, optionallyShownAs, shownAs } from './aliases.js';

/** The claim with the ids that its subject, whom it is about and who said so are shown under. */
export function claimView(record: Claim, aliases: Aliases): Claim {
  const { subject, about, attributedTo, ...others } = record;
  return {
    ...others,
    subject: shownAs(aliases, subject),
    ...named('about', optionallyShownAs(aliases, about)),
    ...named('attributedTo', optionallyShownAs(aliases, attributedTo)),
  };
}

/** Those of its ids that are shown as another; undefined where it is shown as it was put. */
export function claimOriginal({ subject, about, attributedTo }: Claim, aliases: Aliases): ClaimOriginal | undefined {
  const original = {
    ...(aliases.has(subject) && { subject }),
    ...(about !== undefined && aliases.has(about) && { about }),
    ...(attributedTo !== undefined && aliases.has(attributedTo) && { attributedTo }),
  };
  return Object.keys(original).length === 0 ? undefined : original;
}

function named(key: 'about' | 'attributedTo', id: string | undefined): Partial<Claim> {
  return id === undefined ? {} : { [key]: id };
}
