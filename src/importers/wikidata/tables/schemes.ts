/** Identifiers that others know by a name: the scheme of any other one is its property, `P646`. */
const SCHEMES: Readonly<Record<string, string>> = {
  P213: 'isni',
  P214: 'viaf',
  P227: 'gnd',
  P244: 'lcnaf',
  P298: 'iso3166-1-alpha-3',
  P299: 'iso3166-1-numeric',
  P300: 'iso3166-2',
  P345: 'imdb',
};

export function schemeOf(property: string): string {
  return (Object.hasOwn(SCHEMES, property) ? SCHEMES[property] : undefined) ?? property;
}
