import type { Edtf } from '../../domain/edtf.js';

export interface HistoricalState {
  readonly name: string;
  readonly inception?: Edtf;
  readonly dissolution: Edtf;
  /** Ids of the states that succeeded it, none where it was annexed: of this table, or slugs of the names of today's states. */
  readonly successors: readonly string[];
}

/** States that are no more, by id: the slug of the usual English name. Days are those of the usual reckoning, years where it varies. */
export const HISTORICAL_STATES: Readonly<Record<string, HistoricalState>> = {
  'russian-empire': {
    name: 'Russian Empire',
    inception: '1721-11-02',
    dissolution: '1917',
    successors: ['soviet-russia'],
  },
  'soviet-russia': {
    name: 'Soviet Russia',
    inception: '1917',
    dissolution: '1922-12-30',
    successors: ['soviet-union'],
  },
  'soviet-union': {
    name: 'Soviet Union',
    inception: '1922-12-30',
    dissolution: '1991-12-26',
    successors: [
      'russia',
      'ukraine',
      'belarus',
      'kazakhstan',
      'uzbekistan',
      'turkmenistan',
      'tajikistan',
      'kyrgyzstan',
      'georgia',
      'armenia',
      'azerbaijan',
      'moldova',
    ],
  },
  'ottoman-empire': { name: 'Ottoman Empire', inception: '1299~', dissolution: '1922-11-01', successors: ['turkey'] },
  'qing-empire': {
    name: 'Qing Empire',
    inception: '1644',
    dissolution: '1912-02-12',
    successors: ['republic-of-china'],
  },
  // It went on within the states that succeeded it abroad, and ended with the monarchy.
  prussia: {
    name: 'Kingdom of Prussia',
    inception: '1701-01-18',
    dissolution: '1918-11',
    successors: ['north-german-confederation'],
  },
  'north-german-confederation': {
    name: 'North German Confederation',
    inception: '1867-07-01',
    dissolution: '1871-01',
    successors: ['german-reich'],
  },
  'german-reich': {
    name: 'German Reich',
    inception: '1871-01',
    dissolution: '1945',
    successors: ['allied-occupied-germany'],
  },
  'allied-occupied-germany': {
    name: 'Allied-occupied Germany',
    inception: '1945-06-05',
    dissolution: '1949',
    successors: ['germany', 'german-democratic-republic'],
  },
  'german-democratic-republic': {
    name: 'German Democratic Republic',
    inception: '1949-10-07',
    dissolution: '1990-10-03',
    successors: ['germany'],
  },
  'austrian-empire': {
    name: 'Austrian Empire',
    inception: '1804-08-11',
    dissolution: '1867',
    successors: ['austria-hungary'],
  },
  'austria-hungary': {
    name: 'Austria-Hungary',
    inception: '1867',
    dissolution: '1918',
    successors: ['austria', 'hungary', 'czechoslovakia', 'yugoslavia'],
  },
  'kingdom-of-sardinia': {
    name: 'Kingdom of Sardinia',
    inception: '1720',
    dissolution: '1861-03-17',
    successors: ['italy'],
  },
  'kingdom-of-the-two-sicilies': {
    name: 'Kingdom of the Two Sicilies',
    inception: '1816-12-08',
    dissolution: '1861',
    successors: ['italy'],
  },
  'papal-states': {
    name: 'Papal States',
    inception: '0756~',
    dissolution: '1870-09-20',
    successors: ['holy-see', 'italy'],
  },
  'kingdom-of-serbia': {
    name: 'Kingdom of Serbia',
    inception: '1882-03-06',
    dissolution: '1918-12-01',
    successors: ['yugoslavia'],
  },
  'kingdom-of-montenegro': {
    name: 'Montenegro (until 1918)',
    inception: '1852',
    dissolution: '1918',
    successors: ['yugoslavia'],
  },
  yugoslavia: {
    name: 'Yugoslavia',
    inception: '1918-12-01',
    dissolution: '1992-04-27',
    successors: ['federal-republic-of-yugoslavia', 'croatia', 'slovenia', 'bosnia-and-herzegovina', 'north-macedonia'],
  },
  'federal-republic-of-yugoslavia': {
    name: 'Federal Republic of Yugoslavia',
    inception: '1992-04-27',
    dissolution: '2003-02-04',
    successors: ['serbia-and-montenegro'],
  },
  'serbia-and-montenegro': {
    name: 'Serbia and Montenegro',
    inception: '2003-02-04',
    dissolution: '2006-06',
    successors: ['serbia', 'montenegro'],
  },
  czechoslovakia: {
    name: 'Czechoslovakia',
    inception: '1918-10-28',
    dissolution: '1992-12-31',
    successors: ['czechia', 'slovakia'],
  },
  'federal-republic-of-central-america': {
    name: 'Federal Republic of Central America',
    inception: '1823-07-01',
    dissolution: '1839~',
    successors: ['guatemala', 'honduras', 'el-salvador', 'nicaragua', 'costa-rica'],
  },
  'republic-of-texas': {
    name: 'Republic of Texas',
    inception: '1836-03-02',
    dissolution: '1845-12-29',
    successors: [],
  },
  'kingdom-of-hawaii': {
    name: 'Kingdom of Hawaii',
    inception: '1795',
    dissolution: '1893-01-17',
    successors: ['provisional-government-of-hawaii'],
  },
  'provisional-government-of-hawaii': {
    name: 'Provisional Government of Hawaii',
    inception: '1893-01-17',
    dissolution: '1894-07-04',
    successors: ['republic-of-hawaii'],
  },
  'republic-of-hawaii': {
    name: 'Republic of Hawaii',
    inception: '1894-07-04',
    dissolution: '1898-08-12',
    successors: [],
  },
  joseon: { name: 'Joseon', inception: '1392', dissolution: '1897-10', successors: ['korean-empire'] },
  'korean-empire': { name: 'Korean Empire', inception: '1897-10', dissolution: '1910-08-29', successors: [] },
  'state-of-vietnam': {
    name: 'State of Vietnam',
    inception: '1949',
    dissolution: '1955-10-26',
    successors: ['south-vietnam'],
  },
  'south-vietnam': {
    name: 'South Vietnam',
    inception: '1955-10-26',
    dissolution: '1975-04-30',
    successors: ['vietnam'],
  },
  tanganyika: { name: 'Tanganyika', inception: '1961-12-09', dissolution: '1964-04-26', successors: ['tanzania'] },
  'kingdom-of-yemen': {
    name: 'Mutawakkilite Kingdom of Yemen',
    inception: '1918',
    dissolution: '1962',
    successors: ['yemen-arab-republic'],
  },
  'yemen-arab-republic': {
    name: 'Yemen Arab Republic',
    inception: '1962',
    dissolution: '1990-05-22',
    successors: ['yemen'],
  },
  // As Zimbabwe Rhodesia from June to December 1979, then under British rule until Zimbabwe.
  rhodesia: { name: 'Rhodesia', inception: '1965-11-11', dissolution: '1979', successors: ['zimbabwe'] },
};
