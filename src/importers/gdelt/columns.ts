/**
 * The columns of the event table, in their order; files have no header.
 * Source: The GDELT Event Database Data Format Codebook V2.0 (2015-02-19).
 */
export const COLUMNS = [
  'GLOBALEVENTID',
  'SQLDATE',
  'MonthYear',
  'Year',
  'FractionDate',
  'Actor1Code',
  'Actor1Name',
  'Actor1CountryCode',
  'Actor1KnownGroupCode',
  'Actor1EthnicCode',
  'Actor1Religion1Code',
  'Actor1Religion2Code',
  'Actor1Type1Code',
  'Actor1Type2Code',
  'Actor1Type3Code',
  'Actor2Code',
  'Actor2Name',
  'Actor2CountryCode',
  'Actor2KnownGroupCode',
  'Actor2EthnicCode',
  'Actor2Religion1Code',
  'Actor2Religion2Code',
  'Actor2Type1Code',
  'Actor2Type2Code',
  'Actor2Type3Code',
  'IsRootEvent',
  'EventCode',
  'EventBaseCode',
  'EventRootCode',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
  'Actor1Geo_Type',
  'Actor1Geo_FullName',
  'Actor1Geo_CountryCode',
  'Actor1Geo_ADM1Code',
  'Actor1Geo_ADM2Code',
  'Actor1Geo_Lat',
  'Actor1Geo_Long',
  'Actor1Geo_FeatureID',
  'Actor2Geo_Type',
  'Actor2Geo_FullName',
  'Actor2Geo_CountryCode',
  'Actor2Geo_ADM1Code',
  'Actor2Geo_ADM2Code',
  'Actor2Geo_Lat',
  'Actor2Geo_Long',
  'Actor2Geo_FeatureID',
  'ActionGeo_Type',
  'ActionGeo_FullName',
  'ActionGeo_CountryCode',
  'ActionGeo_ADM1Code',
  'ActionGeo_ADM2Code',
  'ActionGeo_Lat',
  'ActionGeo_Long',
  'ActionGeo_FeatureID',
  'DATEADDED',
  'SOURCEURL',
] as const;
export type Column = (typeof COLUMNS)[number];

const DAILY = COLUMNS.filter((column) => !column.endsWith('ADM2Code'));
const BACKFILE = DAILY.filter((column) => column !== 'SOURCEURL');

/** The versions of the table, which are told by how many columns a line has. */
const VERSIONS = [
  { name: 'GDELT 2.0', columns: COLUMNS },
  { name: 'GDELT 1.0, daily', columns: DAILY },
  { name: 'GDELT 1.0, before April 2013', columns: BACKFILE },
];

const INDEXES = new Map(
  VERSIONS.map(({ columns }) => [columns.length, new Map(columns.map((column, index) => [column, index]))]),
);

export const EXPECTED_COLUMNS = VERSIONS.map(({ name, columns }) => `${columns.length} (${name})`).join(', ');

/** The value in a column as it stands there, codes with their leading zeros; empty where the version has no such column. */
export type Row = (column: Column) => string;

/** A line, taken apart; undefined when it has as many columns as no version has. */
export function rowOf(line: string): Row | undefined {
  const values = line.split('\t');
  const indexes = INDEXES.get(values.length);
  if (indexes === undefined) return undefined;
  return (column) => values[indexes.get(column) ?? -1] ?? '';
}
