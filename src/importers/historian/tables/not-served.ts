/**
 * What a note says of an appointment that came to nothing. It is looked for only where no day is given on which service began or
 * ended: "did not present credentials" is also said of some who served for years.
 */
export const NOT_SERVED: readonly RegExp[] = [
  /\bdeclined (the )?appointment/i,
  /\bdid not (serve|proceed|take (the )?oath)/i,
  /\bnever served\b/i,
  /\bnomination .*\b(withdrawn|rejected|tabled|not confirmed|not acted (up)?on|returned)/i,
  /^not commissioned, although\b/i,
];
