import { GraphQLURL } from 'graphql-scalars';
import { DateScalar, EDTF } from '../scalars.js';
import { Actor } from './Actor.js';
import { AggregateKeyValues } from './AggregateKeyValues.js';
import { Claim } from './Claim.js';
import { CounterpartConnection, CounterpartEdge } from './Counterpart.js';
import { Criticism } from './Criticism.js';
import { Entity } from './Entity.js';
import { EnvoyRole } from './EnvoyRole.js';
import { GraphEdge } from './GraphEdge.js';
import { Identifier } from './Identifier.js';
import { Meeting, StatusClaim } from './Meeting.js';
import { Organization } from './Organization.js';
import { Participation } from './Participation.js';
import { Person } from './Person.js';
import { Place } from './Place.js';
import { Plan } from './Plan.js';
import { PlanVersion } from './PlanVersion.js';
import { Praise } from './Praise.js';
import { Query } from './Query.js';
import { Community, Ranked } from './Ranked.js';
import { Period, Relation } from './Relation.js';
import { Source } from './Source.js';
import { Stance } from './Stance.js';
import { State } from './State.js';
import { Tenure } from './Tenure.js';
import { Tie } from './Tie.js';
import { Trip } from './Trip.js';

/** One file a type; connections, names and milestones need none, because their parents already have the fields. */
export const resolvers = {
  Query,
  Entity,
  Actor,
  Person,
  State,
  Organization,
  Plan,
  PlanVersion,
  Place,
  Identifier,
  Relation,
  Period,
  CounterpartConnection,
  CounterpartEdge,
  AggregateKeyValues,
  GraphEdge,
  Ranked,
  Community,
  Participation,
  Meeting,
  StatusClaim,
  Trip,
  EnvoyRole,
  Tenure,
  Criticism,
  Praise,
  Stance,
  Tie,
  Claim,
  Source,
  EDTF,
  Date: DateScalar,
  URL: GraphQLURL,
};
