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

/** Small words within names, which lists leave out or write together as they like; none of them tells two people apart. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'a al ag and bin da das de del della den der di do dos du e ed el es of la las le los of the und van von y ez ul zu'.split(
    ' ',
  ),
);
