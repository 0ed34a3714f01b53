import type { Day } from '../../domain/day.js';

/** Which state stood where a state of today does: the first whose `before` is later than the day. */
export interface Era {
  readonly before: Day;
  /** Id in the table of historical states. */
  readonly state: string;
}

/**
 * By the ISO code of today's state. A state that changed its name, its borders or its government and went on counts as one;
 * what is not here has been itself for as long as there is a record of it.
 */
export const ERAS: Readonly<Record<string, readonly Era[]>> = {
  RU: [
    { before: '1917-11-07', state: 'russian-empire' },
    { before: '1922-12-30', state: 'soviet-russia' },
    { before: '1991-12-26', state: 'soviet-union' },
  ],
  TR: [{ before: '1922-11-01', state: 'ottoman-empire' }],
  CN: [
    { before: '1912-02-12', state: 'qing-empire' },
    { before: '1949-10-01', state: 'republic-of-china' },
  ],
  DE: [
    { before: '1867-07-01', state: 'prussia' },
    { before: '1871-01-18', state: 'north-german-confederation' },
    { before: '1945-06-05', state: 'german-reich' },
    { before: '1949-05-23', state: 'allied-occupied-germany' },
  ],
  AT: [
    { before: '1867-06-08', state: 'austrian-empire' },
    { before: '1918-11-12', state: 'austria-hungary' },
  ],
  IT: [{ before: '1861-03-17', state: 'kingdom-of-sardinia' }],
  VA: [{ before: '1870-09-20', state: 'papal-states' }],
  RS: [
    { before: '1918-12-01', state: 'kingdom-of-serbia' },
    { before: '1992-04-27', state: 'yugoslavia' },
    { before: '2003-02-04', state: 'federal-republic-of-yugoslavia' },
    { before: '2006-06-05', state: 'serbia-and-montenegro' },
  ],
  ME: [
    { before: '1918-12-01', state: 'kingdom-of-montenegro' },
    { before: '1992-04-27', state: 'yugoslavia' },
    { before: '2003-02-04', state: 'federal-republic-of-yugoslavia' },
    { before: '2006-06-03', state: 'serbia-and-montenegro' },
  ],
  XK: [
    { before: '1992-04-27', state: 'yugoslavia' },
    { before: '2003-02-04', state: 'federal-republic-of-yugoslavia' },
    { before: '2006-06-05', state: 'serbia-and-montenegro' },
  ],
  CZ: [{ before: '1993-01-01', state: 'czechoslovakia' }],
  SK: [{ before: '1993-01-01', state: 'czechoslovakia' }],
  GT: [{ before: '1839-04-17', state: 'federal-republic-of-central-america' }],
  KR: [
    { before: '1897-10-13', state: 'joseon' },
    { before: '1910-08-29', state: 'korean-empire' },
  ],
  VN: [
    { before: '1955-10-26', state: 'state-of-vietnam' },
    { before: '1975-04-30', state: 'south-vietnam' },
  ],
  TZ: [{ before: '1964-04-26', state: 'tanganyika' }],
  YE: [
    { before: '1962-09-27', state: 'kingdom-of-yemen' },
    { before: '1990-05-22', state: 'yemen-arab-republic' },
  ],
  ZW: [{ before: '1980-04-18', state: 'rhodesia' }],
};
