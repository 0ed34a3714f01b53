export interface KnownPerson {
  readonly name: string;
  /** Wikidata's id. */
  readonly item: string;
}

/**
 * Persons by CAMEO's country code and the name that its actor dictionary gives them. A row does not say whether a name is a
 * person's, a role's (`PRESIDENT`) or a town's, so only names that can be nothing else are here.
 */
export const PERSONS: Readonly<Record<string, KnownPerson>> = {
  'CHN XI JINPING': { name: 'Xi Jinping', item: 'Q15031' },
  'DEU ANGELA MERKEL': { name: 'Angela Merkel', item: 'Q567' },
  'FRA EMMANUEL MACRON': { name: 'Emmanuel Macron', item: 'Q3052772' },
  'GBR BORIS JOHNSON': { name: 'Boris Johnson', item: 'Q180589' },
  'GBR DAVID CAMERON': { name: 'David Cameron', item: 'Q192' },
  'GBR THERESA MAY': { name: 'Theresa May', item: 'Q264766' },
  'IND NARENDRA MODI': { name: 'Narendra Modi', item: 'Q1058' },
  'ISR BENJAMIN NETANYAHU': { name: 'Benjamin Netanyahu', item: 'Q43723' },
  'PRK KIM JONG UN': { name: 'Kim Jong-un', item: 'Q56226' },
  'PSE MAHMOUD ABBAS': { name: 'Mahmoud Abbas', item: 'Q127998' },
  'RUS SERGEI LAVROV': { name: 'Sergey Lavrov', item: 'Q58217' },
  'RUS SERGEY LAVROV': { name: 'Sergey Lavrov', item: 'Q58217' },
  'RUS VLADIMIR PUTIN': { name: 'Vladimir Putin', item: 'Q7747' },
  'TUR RECEP TAYYIP ERDOGAN': { name: 'Recep Tayyip Erdoğan', item: 'Q39259' },
  'UKR VOLODYMYR ZELENSKY': { name: 'Volodymyr Zelenskyy', item: 'Q3874799' },
  'USA BARACK OBAMA': { name: 'Barack Obama', item: 'Q76' },
  'USA DONALD TRUMP': { name: 'Donald Trump', item: 'Q22686' },
  'USA HILLARY CLINTON': { name: 'Hillary Clinton', item: 'Q6294' },
  'USA JOE BIDEN': { name: 'Joe Biden', item: 'Q6279' },
};
