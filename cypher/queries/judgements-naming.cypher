// What is thought of any of these entities and others.
//
// :param ids => ['jane-doe']
MATCH (judgement:Judgement) WHERE judgement.one IN $ids
RETURN judgement {.*} AS item
UNION
MATCH (judgement:Judgement) WHERE judgement.other IN $ids
RETURN judgement {.*} AS item
