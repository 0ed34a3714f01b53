/** Of whose office a position is, where that is not the Department of State, by the position's id. */
export const BODIES: Readonly<Record<string, string>> = {
  // Nothing is found by the names that all objects have, such as `constructor`.
  __proto__: null as never,
  'administrator-aid': 'United States Agency for International Development',
  'administrator-economic-cooperation-administration': 'Economic Cooperation Administration',
  'administrator-technical-cooperation-administration': 'Technical Cooperation Administration',
  'director-foreign-operations-administration': 'Foreign Operations Administration',
  'director-intl-cooperation-administration': 'International Cooperation Administration',
  'director-mutual-security-agency': 'Mutual Security Agency',
  'director-us-arms-control-disarmament-agency': 'Arms Control and Disarmament Agency',
  'director-usia': 'United States Information Agency',
  'secretary-of-foreign-affairs-continental-congress': 'Department of Foreign Affairs of the Continental Congress',
  'us-trade-representative': 'Office of the United States Trade Representative',
};

export const DEPARTMENT_OF_STATE = 'United States Department of State';
