// Puts entities without their names, identifiers, links and versions, which are cleared: see clear-entities.
//
// :param rows => [{labels: ['Actor', 'Person'], properties: {id: 'jane-doe', idKey: 'jane-doe', kind: 'PERSON', name: 'Jane Doe', nameKey: 'jane doe'}}]
UNWIND $rows AS row
MERGE (entity:Entity {id: row.properties.id})
SET entity = row.properties, entity:$(row.labels)
