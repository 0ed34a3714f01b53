"""Reads a file with NetworkX as anybody would, and prints what it has as JSON."""

import json
import sys

import networkx

format_name, path = sys.argv[1:]
if format_name == "gexf":
    graph = networkx.read_gexf(path)
elif format_name == "graphml":
    graph = networkx.read_graphml(path)
elif format_name == "node-link":
    with open(path, encoding="utf-8") as file:
        graph = networkx.node_link_graph(json.load(file), edges="links")

edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else [
    (source, target, data.get("id"), data) for source, target, data in graph.edges(data=True)
]
json.dump(
    {
        "directed": graph.is_directed(),
        "name": graph.graph.get("name"),
        "nodes": dict(graph.nodes(data=True)),
        "edges": [
            {"source": source, "target": target, "key": key, "data": data} for source, target, key, data in edges
        ],
    },
    sys.stdout,
)
