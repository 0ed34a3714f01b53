/**
 * Before a name and no part of it: `King Hussein` is called Hussein. In the letters of `wordsOf`. A list is a matter of taste; these are
 * the ones before names of heads of state, ministers and envoys, in English and in the languages that are met most.
 */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'acting admiral amb ambassador amir archbishop baron baroness bishop brigadier cardinal chairman chancellor colonel count crown dame dr ' +
    'duchess duke emir emperor empress excellency field general gen governor grand her his hon honorable king lady lieutenant lord ' +
    'lt madame majesty major marshal minister mr mrs ms pope premier president prime prince princess prof professor queen regent rev reverend ' +
    'sayyid secretary sen senator shah sheik sheikh sir sultan taoiseach vice'
  ).split(' '),
);

/**
 * Small words within names, which lists leave out or write together as they like; none of them tells two people apart. None has one letter:
 * that would be an initial.
 */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al ag bin da das de del della den der di do dos du ed el es ez la las le los of the ul und van von zu'.split(' '),
);
