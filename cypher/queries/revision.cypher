// How many change sets were applied.
OPTIONAL MATCH (state:StoreState {name: 'demarche'})
RETURN coalesce(state.revision, 0) AS revision
