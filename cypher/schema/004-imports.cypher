// How far imports have come: a node is put by the change set that brought the import there.
CREATE CONSTRAINT checkpoint_name IF NOT EXISTS
FOR (checkpoint:Checkpoint) REQUIRE checkpoint.name IS UNIQUE;
