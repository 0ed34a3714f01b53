// Takes the next revision. The write lock on this one node lasts until the transaction ends, so that writers come
// one after another and each sees what the one before it wrote.
MERGE (state:StoreState {name: 'demarche'})
ON CREATE SET state.revision = 0
SET state.revision = state.revision + 1
RETURN state.revision AS revision
