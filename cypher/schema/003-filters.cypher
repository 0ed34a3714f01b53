// What filters begin with: an entity by its identifier in another scheme.

CREATE INDEX identifier_scheme_value IF NOT EXISTS
FOR (identifier:Identifier) ON (identifier.scheme, identifier.value);
