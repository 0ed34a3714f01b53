// What is thought of pairs of entities; the ids of those that are shown as another, (:HiddenEntity)-[:SHOWN_AS]->(:Entity), with what was
// put under them; and the indexes by which all that refers to an entity is found when it is shown as another.
//
// `original`, where an entity, relation or claim has it, is what was put otherwise than it is shown, as JSON: of an entity all of
// it, of a relation its participations, of a claim its ids of entities.

CREATE CONSTRAINT judgement_pair IF NOT EXISTS
FOR (judgement:Judgement) REQUIRE (judgement.one, judgement.other) IS UNIQUE;

CREATE INDEX judgement_one IF NOT EXISTS
FOR (judgement:Judgement) ON (judgement.one);

CREATE INDEX judgement_other IF NOT EXISTS
FOR (judgement:Judgement) ON (judgement.other);

CREATE INDEX judgement_order IF NOT EXISTS
FOR (judgement:Judgement) ON (judgement.oneKey, judgement.otherKey);

CREATE CONSTRAINT hidden_entity_id IF NOT EXISTS
FOR (hidden:HiddenEntity) REQUIRE hidden.id IS UNIQUE;

CREATE INDEX claim_about IF NOT EXISTS
FOR ()-[claim:STATED_IN]-() ON (claim.about);

CREATE INDEX claim_attributed_to IF NOT EXISTS
FOR ()-[claim:STATED_IN]-() ON (claim.attributedTo);

// On whose behalf somebody takes part is a property, in few participations; an index is of one type alone.
CREATE INDEX principal_attended IF NOT EXISTS
FOR ()-[participation:ATTENDED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_hosted IF NOT EXISTS
FOR ()-[participation:HOSTED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_mediated IF NOT EXISTS
FOR ()-[participation:MEDIATED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_discussed_at IF NOT EXISTS
FOR ()-[participation:DISCUSSED_AT]-() ON (participation.onBehalfOf);

CREATE INDEX principal_venue_of IF NOT EXISTS
FOR ()-[participation:VENUE_OF]-() ON (participation.onBehalfOf);

CREATE INDEX principal_travelled_on IF NOT EXISTS
FOR ()-[participation:TRAVELLED_ON]-() ON (participation.onBehalfOf);

CREATE INDEX principal_joined IF NOT EXISTS
FOR ()-[participation:JOINED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_destination_of IF NOT EXISTS
FOR ()-[participation:DESTINATION_OF]-() ON (participation.onBehalfOf);

CREATE INDEX principal_served_as IF NOT EXISTS
FOR ()-[participation:SERVED_AS]-() ON (participation.onBehalfOf);

CREATE INDEX principal_sent IF NOT EXISTS
FOR ()-[participation:SENT]-() ON (participation.onBehalfOf);

CREATE INDEX principal_received IF NOT EXISTS
FOR ()-[participation:RECEIVED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_residence_of IF NOT EXISTS
FOR ()-[participation:RESIDENCE_OF]-() ON (participation.onBehalfOf);

CREATE INDEX principal_held IF NOT EXISTS
FOR ()-[participation:HELD]-() ON (participation.onBehalfOf);

CREATE INDEX principal_filled IF NOT EXISTS
FOR ()-[participation:FILLED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_criticized IF NOT EXISTS
FOR ()-[participation:CRITICIZED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_targeted_by IF NOT EXISTS
FOR ()-[participation:TARGETED_BY]-() ON (participation.onBehalfOf);

CREATE INDEX principal_praised IF NOT EXISTS
FOR ()-[participation:PRAISED]-() ON (participation.onBehalfOf);

CREATE INDEX principal_praised_by IF NOT EXISTS
FOR ()-[participation:PRAISED_BY]-() ON (participation.onBehalfOf);

CREATE INDEX principal_took IF NOT EXISTS
FOR ()-[participation:TOOK]-() ON (participation.onBehalfOf);

CREATE INDEX principal_judged_by IF NOT EXISTS
FOR ()-[participation:JUDGED_BY]-() ON (participation.onBehalfOf);

CREATE INDEX principal_party_to IF NOT EXISTS
FOR ()-[participation:PARTY_TO]-() ON (participation.onBehalfOf);
