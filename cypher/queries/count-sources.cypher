// How many sources there are.
MATCH (source:Source)
RETURN count(source) AS count
