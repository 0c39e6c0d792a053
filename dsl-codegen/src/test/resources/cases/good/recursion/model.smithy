$version: "2.0"

// A structure that contains itself in all possible ways.
namespace example.recursion

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Tree: Node
}

structure Node {
    @required
    Name: Name

    Next: Node

    @dev.endpointdsl.traits#singular("child")
    Children: Nodes

    ByName: NodeMap
}

@length(max: 3)
string Name

list Nodes {
    member: Node
}

map NodeMap {
    key: String
    value: Node
}
