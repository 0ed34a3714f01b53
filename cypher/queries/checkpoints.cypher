// How far imports have come.
//
// :param names => ['import some-format']
UNWIND $names AS name
MATCH (checkpoint:Checkpoint {name: name})
RETURN checkpoint.name AS name, checkpoint.position AS position
