export const TITLE = 'States that entities belong to';
