/**
 * The first type codes with which a country's actor is the state itself: none, or an arm of its executive. A business, a newspaper, a party or
 * an insurgent of a country is not the state, and nor are courts and members of parliament, who speak for themselves.
 * Source of the codes: CAMEO.type.txt.
 */
export const TYPES_OF_A_STATE: ReadonlySet<string> = new Set(['', 'GOV', 'MIL', 'SPY', 'COP']);

/** The same for an organization: the refugees (`REF`) of the United Nations are not the United Nations. */
export const TYPES_OF_AN_ORGANIZATION: ReadonlySet<string> = new Set(['', 'GOV', 'IGO', 'INT', 'MIL', 'NGO']);
