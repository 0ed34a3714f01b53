import { NO_VERBS, OTHER_VERBS } from './words/verbs.js';

/** A full stop after these ends no sentence. Single letters, as in "U.S." and "P.V. Rao", are seen to by the pattern. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Gen|Col|Lt|Sgt|Dr|Mr|Mrs|Ms|St|Mt|Ft|No|Jr|Sr|Adm|Sen|Rep|Gov|Tex|Fla|Calif|Mass|Conn|Penn|Va|Md|Wash|Ill|Mich|Tenn|Ark|Ariz|Colo|[\p{Lu}]|(?:\p{Lu}\.)+\p{Lu})$/u;

/** A semicolon between members of one list: "the Presidents of Poland and Hungary; and with the Prime Minister of Slovakia". */
const LIST_GOES_ON =
  /; (?=(?:and )?with (?:the )?\p{Lu}|and (?:with )?(?:the )?\p{Lu}|the (?:Kings|Presidents|Prime Ministers|Foreign Ministers) )/gu;

/** The sentences of a remark, semicolons counting as full stops, without the mark that ends them and without editors' brackets. */
export function sentences(remark: string): readonly string[] {
  const text = remark
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(LIST_GOES_ON, ', ')
    .replace(/\s+/g, ' ')
    .trim();
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[.;](?:["”’)]*)(?=\s|$)/g)) {
    const before = text.slice(from, index);
    const after = text.slice(index + mark.length).trimStart();
    // "U.S. officials" goes on; "returned to the U.S. Met with" does not, for a verb of the remarks follows.
    if (
      mark.startsWith('.') &&
      ABBREVIATIONS.test(before) &&
      !/^(?:Met|Attended|Addressed|Also|Visited|Accompanied|Discussed|Returned|Departed|Received)\b/.test(after)
    )
      continue;
    found.push(before);
    from = index + mark.length;
  }
  found.push(text.slice(from));
  return found.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

const VERB = `(?:[A-Za-z][a-z-]+ed\\b|Met\\b|(?:${OTHER_VERBS.join('|')})\\b)`;
const ADVERB = '(?:also|then|later|afterwards?|subsequently|privately|informally|briefly|jointly|again) ';
const JOINT = new RegExp(
  `(?:, and |, then |,? and then |,? and |, (?=also )|,? where (?:he|she) |, )(?=(?:${ADVERB})*(${VERB}))`,
  'g',
);

/** The parts of a sentence, each with a verb of its own: "Met with King Fahd" and "addressed U.S. personnel". */
export function parts(sentence: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  for (const { index, 0: joint, 1: verb = '' } of sentence.matchAll(JOINT)) {
    if ((/^\p{Lu}/u.test(verb) && verb !== 'Met') || NO_VERBS.test(verb)) continue;
    found.push(sentence.slice(from, index));
    from = index + joint.length;
  }
  found.push(sentence.slice(from));
  return found.map((part) => part.replace(/^(?:On|In) [^,]{3,30}, /, (lead) => (/\d/.test(lead) ? '' : lead)).trim());
}
