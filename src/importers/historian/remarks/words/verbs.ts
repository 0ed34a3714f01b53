/**
 * How a part of a sentence tells of a meeting, by its first words. The first pattern that fits is taken; what is left after it is
 * read as `object` says.
 */
export interface VerbRule {
  readonly starts: RegExp;
  readonly tells: 'met' | 'accompanied' | 'attended';
  /**
   * `people`: all that follows is people, known or not. `known people`: only what is clearly people counts, because the words also take other
   * objects ("Joined the talks"); `persons`: of these, single persons only ("Received an honorary degree", "visited troops"). `after with`: people follow the first "with" after which there are some.
   */
  readonly object: 'people' | 'known people' | 'persons' | 'after with' | 'event';
}

const ADVERBS =
  '(?:(?:Secretary (?:of State )?[A-Z][a-z]+|he|she|also|again|briefly|privately|informally|separately|individually|jointly|afterwards?|later|then|subsequently|first|twice|virtually|there)[, ]+)*';
const TALKS =
  '(?:(?:an?|the|further|several|additional|separate|informal|private|formal|bilateral|trilateral|preliminary|summit|Summit|working|brief|joint|series of)\\s+)*(?:talks?|conversations?|discussions?|meetings?|Meetings?|consultations?|conferences?|Conference|lunch(?:eon)?|dinner|breakfast|audience|visit)(?: (?:talks|meetings?))?(?: \\([^)]*\\))?';

export const VERB_RULES: readonly VerbRule[] = [
  {
    starts: rule(`${ADVERBS}met ${ADVERBS}(?:[A-Z][a-z]+ \\d+(?:[-–]\\d+)? )?(?:\\([^)]*\\) )?(?:met )?with`),
    tells: 'met',
    object: 'people',
  },
  { starts: rule(`${ADVERBS}met(?: ${ADVERBS})?`), tells: 'met', object: 'known people' },
  {
    starts: rule(
      `${ADVERBS}(?:conferred|conversed|consulted|spoke|dined|lunched|negotiated|visited|vacationed|stayed|traveled and met)${adverb()} with`,
    ),
    tells: 'met',
    object: 'people',
  },
  { starts: rule(`${ADVERBS}(?:held|had|conducted|continued|resumed) ${TALKS} with`), tells: 'met', object: 'people' },
  {
    starts: rule(
      `(?:private |informal |papal |official )?(?:audience|meetings?|luncheon|lunch|dinner|talks|conversations|discussions) with`,
    ),
    tells: 'met',
    object: 'people',
  },
  {
    starts: rule(
      `(?:informal|private|summit|working|brief|state|official|three-power|four-power|final|further)? ?${TALKS} with`,
    ),
    tells: 'met',
    object: 'known people',
  },
  {
    starts: rule(
      `${ADVERBS}(?:called (?:up)?on|paid (?:a|an) (?:\\w+ )?(?:call|visit) (?:up)?on|paid (?:his|her) respects to|was received by|received by|(?:was )?greeted by|hosted by)`,
    ),
    tells: 'met',
    object: 'known people',
  },
  { starts: rule(`${ADVERBS}(?:visited|received|hosted|greeted|welcomed)`), tells: 'met', object: 'persons' },
  {
    starts: rule(
      `${ADVERBS}attended (?:an? |the )?(?:working |state |official )?(?:dinner|luncheon|lunch|breakfast|brunch) with`,
    ),
    tells: 'met',
    object: 'known people',
  },
  { starts: rule(`${ADVERBS}briefed`), tells: 'met', object: 'known people' },
  {
    starts: rule(
      `(?:joined|participated in|took part in|attended|supported)(?= (?:the )?(?:Vice )?President[^.]*?[’']s? )`,
    ),
    tells: 'met',
    object: 'after with',
  },
  {
    starts: rule(`${ADVERBS}(?:accompanied|accoompanied|travell?ed with|joined)`),
    tells: 'accompanied',
    object: 'known people',
  },
  {
    starts: rule(
      `${ADVERBS}(?:discussed|reviewed|signed|negotiated|exchanged|opened|concluded|explored|continued|began|held|had|issued|considered)`,
    ),
    tells: 'met',
    object: 'after with',
  },
  {
    starts: rule(
      `${ADVERBS}(?:attend(?:ed|s)|participated in|took part in|co-?chaired|co-?hosted|chaired|presided (?:over|at)|hosted|convened|led the U\\.S\\. delegation to)`,
    ),
    tells: 'attended',
    object: 'event',
  },
];

function adverb(): string {
  return '(?: (?:briefly|privately|informally|separately|again|also))?';
}

function rule(start: string): RegExp {
  return new RegExp(`^(?:${start})(?![\\p{L}])\\s*`, 'iu');
}

/** Words in -ed that open no new part of a sentence after "and" or a comma. */
export const NO_VERBS =
  /^(?:united|proposed|related|wounded|displaced|injured|elected|newly|armed|retired|exiled|detained|selected|invited|assembled|mixed|allied|associated|continued|advanced|need|red|continued|interested)\b/i;

/** Verbs of the remarks that do not end in -ed. */
export const OTHER_VERBS = [
  'met',
  'held',
  'gave',
  'made',
  'spoke',
  'took',
  'led',
  'laid',
  'left',
  'saw',
  'had',
  'paid',
  'began',
  'flew',
  'attends',
  'rode',
  'threw',
  'went',
  'led',
  'swore',
] as const;
