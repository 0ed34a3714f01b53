import { languageOf } from '../../../src/importers/wikidata/tables/languages.js';

describe('a language code of Wikidata', () => {
  it.each([
    ['de', { lang: 'de' }],
    ['pt-br', { lang: 'pt-BR' }],
    ['zh-hans', { lang: 'zh-Hans', script: 'Hans' }],
    ['zh-tw', { lang: 'zh-Hant-TW', script: 'Hant' }],
    ['sr-ec', { lang: 'sr-Cyrl', script: 'Cyrl' }],
    ['sr-el', { lang: 'sr-Latn', script: 'Latn' }],
    ['be-tarask', { lang: 'be-tarask' }],
    ['be-x-old', { lang: 'be-tarask' }],
    ['simple', { lang: 'en-simple' }],
    ['mul', { lang: 'mul' }],
    ['als', { lang: 'gsw' }],
    ['roa-tara', { lang: 'nap-x-tara' }],
    ['de-formal', { lang: 'de-x-formal' }],
    ['not a code', {}],
    ['constructor', {}],
  ])('%s is a tag of BCP 47, with the script that it says, or none', (code, expected) => {
    expect(languageOf(code)).toEqual(expected);
  });
});
