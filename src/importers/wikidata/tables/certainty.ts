/** Values of P1480 (sourcing circumstances) and P5102 (nature of statement). */
export const CIRCA = 'Q5727902';

/** By which a statement says of itself that it may be wrong. */
export const UNSURE: readonly string[] = [
  'Q18122778', // presumably
  'Q18603603', // hypothetically
  'Q18912752', // disputed
  'Q28831311', // unconfirmed
  'Q30230067', // possibly
  'Q32188232', // allegedly
  'Q56644435', // probably
];
