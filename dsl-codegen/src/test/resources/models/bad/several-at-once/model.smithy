$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @requierd
    Name: Strng

    @pattern("[")
    Code: String

    Anything: Document

    @range(min: "a")
    Size: Integer

    Node: Node
}

structure Node {
    @required
    Next: Node

    URL: String

    Url: String
}
