$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Node: Node

    Tree: Tree
}

structure Node {
    @required
    Next: Node
}

structure Tree {
    @required
    @length(min: 1)
    Branches: Trees
}

list Trees {
    member: Tree
}
