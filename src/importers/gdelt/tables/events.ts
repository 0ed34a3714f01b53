import type { Channel, Role } from '../../../domain/vocabulary.js';

/** What an event of a code is in the graph; the reasons are in the README. */
export type EventRule =
  | {
      readonly becomes: 'MEETING';
      readonly channel: Channel;
      /** Of the first and the second actor. */
      readonly roles: readonly [Role, Role];
    }
  | { readonly becomes: 'PRAISE' | 'CRITICISM' }
  | { readonly becomes: 'NOTHING' };

export interface EventCode {
  /** In words, as the codebook has it. */
  readonly label: string;
  readonly rule: EventRule;
}

export interface EventRoot {
  readonly label: string;
  /** Every code under the root; none where no event of it has a place in the graph. */
  readonly codes?: Readonly<Record<string, EventCode>>;
}

const PRAISE: EventRule = { becomes: 'PRAISE' };
const CRITICISM: EventRule = { becomes: 'CRITICISM' };
const NOTHING: EventRule = { becomes: 'NOTHING' };

function meeting(channel: Channel, first: Role = 'PARTICIPANT', second: Role = 'PARTICIPANT'): EventRule {
  return { becomes: 'MEETING', channel, roles: [first, second] };
}

const CONSULT: EventRoot['codes'] = {
  '040': { label: 'Consult', rule: meeting('UNKNOWN') },
  '041': { label: 'Discuss by telephone', rule: meeting('PHONE') },
  '042': { label: 'Make a visit', rule: meeting('IN_PERSON', 'PARTICIPANT', 'HOST') },
  '043': { label: 'Host a visit', rule: meeting('IN_PERSON', 'HOST', 'PARTICIPANT') },
  '044': { label: 'Meet at a third location', rule: meeting('IN_PERSON') },
  '045': { label: 'Mediate', rule: meeting('UNKNOWN', 'MEDIATOR', 'PARTICIPANT') },
  '046': { label: 'Engage in negotiation', rule: meeting('UNKNOWN') },
};

const COOPERATE: EventRoot['codes'] = {
  '050': { label: 'Engage in diplomatic cooperation', rule: NOTHING },
  '051': { label: 'Praise or endorse', rule: PRAISE },
  '052': { label: 'Defend verbally', rule: PRAISE },
  '053': { label: 'Rally support on behalf of', rule: PRAISE },
  '054': { label: 'Grant diplomatic recognition', rule: NOTHING },
  '055': { label: 'Apologize', rule: NOTHING },
  '056': { label: 'Forgive', rule: NOTHING },
  '057': { label: 'Sign formal agreement', rule: NOTHING },
};

const DISAPPROVE: EventRoot['codes'] = {
  '110': { label: 'Disapprove', rule: CRITICISM },
  '111': { label: 'Criticize or denounce', rule: CRITICISM },
  '112': { label: 'Accuse', rule: CRITICISM },
  '1121': { label: 'Accuse of crime, corruption', rule: CRITICISM },
  '1122': { label: 'Accuse of human rights abuses', rule: CRITICISM },
  '1123': { label: 'Accuse of aggression', rule: CRITICISM },
  '1124': { label: 'Accuse of war crimes', rule: CRITICISM },
  '1125': { label: 'Accuse of espionage, treason', rule: CRITICISM },
  '113': { label: 'Rally opposition against', rule: CRITICISM },
  '114': { label: 'Complain officially', rule: CRITICISM },
  '115': { label: 'Bring lawsuit against', rule: CRITICISM },
  '116': { label: 'Find guilty or liable (legally)', rule: CRITICISM },
};

const REJECT: EventRoot['codes'] = {
  '120': { label: 'Reject', rule: CRITICISM },
  '121': { label: 'Reject material cooperation', rule: CRITICISM },
  '1211': { label: 'Reject economic cooperation', rule: CRITICISM },
  '1212': { label: 'Reject military cooperation', rule: CRITICISM },
  '122': { label: 'Reject request or demand for material aid', rule: CRITICISM },
  '1221': { label: 'Reject request for economic aid', rule: CRITICISM },
  '1222': { label: 'Reject request for military aid', rule: CRITICISM },
  '1223': { label: 'Reject request for humanitarian aid', rule: CRITICISM },
  '1224': { label: 'Reject request for military protection or peacekeeping', rule: CRITICISM },
  '123': { label: 'Reject request or demand for political reform', rule: CRITICISM },
  '1231': { label: 'Reject request for change in leadership', rule: CRITICISM },
  '1232': { label: 'Reject request for policy change', rule: CRITICISM },
  '1233': { label: 'Reject request for rights', rule: CRITICISM },
  '1234': { label: 'Reject request for change in institutions, regime', rule: CRITICISM },
  '124': { label: 'Refuse to yield', rule: CRITICISM },
  '1241': { label: 'Refuse to ease administrative sanctions', rule: CRITICISM },
  '1242': { label: 'Refuse to ease popular dissent', rule: CRITICISM },
  '1243': { label: 'Refuse to release persons or property', rule: CRITICISM },
  '1244': { label: 'Refuse to ease economic sanctions, boycott, or embargo', rule: CRITICISM },
  '1245': { label: 'Refuse to allow international involvement', rule: CRITICISM },
  '1246': { label: 'Refuse to de-escalate military engagement', rule: CRITICISM },
  '125': { label: 'Reject proposal to meet, discuss, or negotiate', rule: CRITICISM },
  '126': { label: 'Reject mediation', rule: CRITICISM },
  '127': { label: 'Reject plan, agreement to settle dispute', rule: CRITICISM },
  '128': { label: 'Defy norms, law', rule: NOTHING },
  '129': { label: 'Veto', rule: CRITICISM },
};

/** The roots of CAMEO's event codes, all of them. Source: CAMEO Event and Actor Codebook 1.1b3 (2012), chapter 2. */
export const EVENT_ROOTS: Readonly<Record<string, EventRoot>> = {
  '01': { label: 'make public statement' },
  '02': { label: 'appeal' },
  '03': { label: 'express intent to cooperate' },
  '04': { label: 'consult', codes: CONSULT },
  '05': { label: 'engage in diplomatic cooperation', codes: COOPERATE },
  '06': { label: 'engage in material cooperation' },
  '07': { label: 'provide aid' },
  '08': { label: 'yield' },
  '09': { label: 'investigate' },
  '10': { label: 'demand' },
  '11': { label: 'disapprove', codes: DISAPPROVE },
  '12': { label: 'reject', codes: REJECT },
  '13': { label: 'threaten' },
  '14': { label: 'protest' },
  '15': { label: 'exhibit force posture' },
  '16': { label: 'reduce relations' },
  '17': { label: 'coerce' },
  '18': { label: 'assault' },
  '19': { label: 'fight' },
  '20': { label: 'use unconventional mass violence' },
};
