/** CAMEO's country codes that are not those of ISO 3166-1 alpha-3, with the alpha-2 code of what they mean. Source: CAMEO.country.txt. */
export const CAMEO_EXCEPTIONS: Readonly<Record<string, string>> = {
  MTN: 'ME',
  ROM: 'RO',
  TMP: 'TL',
};

/**
 * What has a code in ISO 3166-1 and is no state: its "independent" is "no" there. Palestine and Taiwan, of which the standard says so
 * too, send and receive envoys, and count as states here.
 */
export const TERRITORIES: ReadonlySet<string> = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR ' +
    'RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);
