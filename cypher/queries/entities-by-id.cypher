// Entities whole: their attributes, other names, identifiers, links to other entities and, for plans, versions. A hidden one is
// shown as another, and `original` is what was put, where that is not what is shown.
//
// :param ids => ['steve-witkoff', 'united-states']
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id}) RETURN entity, entity.original AS original
  UNION ALL
  MATCH (hidden:HiddenEntity {id: id})-[:SHOWN_AS]->(entity:Entity) RETURN entity, hidden.original AS original
}
// From here on the statement says what an entity is; lists of entities end in the same lines.
RETURN entity {
  .*,
  names: COLLECT {
    MATCH (entity)-[named:NAMED]->(name:Name)
    RETURN name {.*} ORDER BY named.position
  },
  identifiers: COLLECT {
    MATCH (entity)-[identified:IDENTIFIED_BY]->(identifier:Identifier)
    RETURN identifier {.*} ORDER BY identified.position
  },
  links: COLLECT {
    MATCH (entity)-[link:SUCCEEDS|PART_OF|SEATED_IN|WITHIN]->(target:Entity)
    RETURN {type: type(link), target: target.id} ORDER BY link.position
  },
  versions: COLLECT {
    MATCH (entity)-[has:HAS_VERSION]->(version:PlanVersion)
    RETURN version {
      .*,
      points: COLLECT {
        MATCH (version)-[contains:CONTAINS]->(point:PlanPoint)
        RETURN point {.*} ORDER BY contains.position
      },
      revises: head(COLLECT { MATCH (version)-[:REVISES]->(revised:PlanVersion) RETURN revised.id })
    } ORDER BY has.position
  }
} AS item
