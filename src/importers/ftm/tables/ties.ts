/** How a tie of FollowTheMoney is read, from the first party to the second. */
export interface TieRule {
  /** The properties of the two. */
  readonly first: string;
  readonly second: string;
  /** `relative`, of `relative of` and `relative (uncle by marriage) of`. */
  readonly word: string;
  readonly preposition: string;
  /** The property that says it more closely. */
  readonly role?: string;
  /** Whether the property says what the first is to the second, and so takes the word's place. */
  readonly roleIsWord?: boolean;
}

/**
 * The direction is that of the model: a Family's `relationship` is what `relative` is to `person`, an Ownership goes from owner
 * to asset.
 */
export const TIES: Readonly<Record<string, TieRule>> = {
  Family: {
    first: 'relative',
    second: 'person',
    word: 'relative',
    preposition: 'of',
    role: 'relationship',
    roleIsWord: true,
  },
  Associate: { first: 'associate', second: 'person', word: 'associate', preposition: 'of', role: 'relationship' },
  UnknownLink: { first: 'subject', second: 'object', word: 'linked', preposition: 'to', role: 'role' },
  Representation: { first: 'agent', second: 'client', word: 'representative', preposition: 'of', role: 'role' },
  Ownership: { first: 'owner', second: 'asset', word: 'owner', preposition: 'of', role: 'role' },
  Succession: { first: 'predecessor', second: 'successor', word: 'predecessor', preposition: 'of', role: 'role' },
  Membership: { first: 'member', second: 'organization', word: 'member', preposition: 'of', role: 'role' },
  Directorship: { first: 'director', second: 'organization', word: 'director', preposition: 'of', role: 'role' },
};
