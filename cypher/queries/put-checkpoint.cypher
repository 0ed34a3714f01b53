// Puts how far an import has come, or takes that away: a property that is set to null is no more, and a node without a
// position stands for nothing.
//
// :param name => 'import some-format'
// :param position => null
MERGE (checkpoint:Checkpoint {name: $name})
SET checkpoint.position = $position
WITH checkpoint WHERE checkpoint.position IS NULL
DELETE checkpoint
