/** How many come at once when an entity is expanded: as many as can be taken in. */
export const STEP = 25;
