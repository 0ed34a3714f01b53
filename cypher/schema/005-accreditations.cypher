// The envoy roles of one accreditation are asked for by its id.
CREATE INDEX relation_accreditation IF NOT EXISTS
FOR (relation:Relation) ON (relation.accreditation);
