/** What a code of FollowTheMoney stands for that is not one of ISO 3166-1 for a state of today. */
export type SpecialCode =
  /** Id in the table of historical states. */
  | { readonly historical: string }
  /** Another code of the same state. */
  | { readonly code: string }
  | { readonly organization: string }
  /** Ground that is no state of its own, or of which it is disputed whose it is. */
  | { readonly territory: true }
  /** No part of the earth. */
  | { readonly nowhere: true };

const TERRITORY: SpecialCode = { territory: true };

/**
 * The codes of `country` in the model of FollowTheMoney that ISO 3166-1 does not have as states of today: ISO 3166-3 for those that are
 * no more, and its own (followthemoney/types/country.py). `ddde` and `zrcd` are ISO 3166-3 as well, which other data uses.
 */
export const SPECIAL_CODES: Readonly<Record<string, SpecialCode>> = {
  suhh: { historical: 'soviet-union' },
  cshh: { historical: 'czechoslovakia' },
  csxx: { historical: 'serbia-and-montenegro' },
  yucs: { historical: 'yugoslavia' },
  dd: { historical: 'german-democratic-republic' },
  ddde: { historical: 'german-democratic-republic' },
  // The same state under another name.
  zr: { code: 'CD' },
  zrcd: { code: 'CD' },
  eu: { organization: 'European Union' },
  un: { organization: 'United Nations' },
  ac: TERRITORY,
  'az-nk': TERRITORY,
  'cn-xz': TERRITORY,
  cp: TERRITORY,
  cq: TERRITORY,
  'cy-trnc': TERRITORY,
  dg: TERRITORY,
  'gb-nir': TERRITORY,
  'gb-sct': TERRITORY,
  'gb-wls': TERRITORY,
  'ge-ab': TERRITORY,
  ic: TERRITORY,
  'iq-kr': TERRITORY,
  'md-pmr': TERRITORY,
  'pk-km': TERRITORY,
  'so-som': TERRITORY,
  ta: TERRITORY,
  'ua-cri': TERRITORY,
  'ua-dpr': TERRITORY,
  'ua-lpr': TERRITORY,
  'x-so': TERRITORY,
  ip: { nowhere: true },
  zz: { nowhere: true },
};
