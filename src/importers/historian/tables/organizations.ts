/** To what each mission is sent that is not to a state, by the mission's id: ids are slugs of these names. */
export const ORGANIZATIONS: Readonly<Record<string, string | undefined>> = {
  // Nothing is found by the names that all objects have, such as `constructor`.
  __proto__: null as never,
  'representative-to-asean': 'Association of Southeast Asian Nations',
  'representative-to-au': 'African Union',
  'representative-to-eu': 'European Union',
  'representative-to-iaea': 'International Atomic Energy Agency',
  'representative-to-icao': 'International Civil Aviation Organization',
  'representative-to-nato': 'North Atlantic Treaty Organization',
  'representative-to-oas': 'Organization of American States',
  'representative-to-oecd': 'Organisation for Economic Co-operation and Development',
  'representative-to-osce': 'Organization for Security and Co-operation in Europe',
  'representative-to-un': 'United Nations',
  'representative-to-unafa': 'United Nations Agencies for Food and Agriculture',
  'representative-to-unesco': 'UNESCO',
  'representative-to-unido': 'United Nations Industrial Development Organization',
  'representative-uneo': 'United Nations Office at Geneva',
  'representative-unvo': 'United Nations Office at Vienna',
  // An office of the United States itself: there is nobody who received its head.
  'representative-to-usoarn': undefined,
};
