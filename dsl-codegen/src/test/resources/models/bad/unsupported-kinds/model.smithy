$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Anything: Document

    Huge: BigInteger

    Exact: BigDecimal

    Level: Level

    Body: Stream

    Events: Events

    Sparse: Sparse

    SparseMap: SparseMap

    Deep: DocumentMap

    Choice: Choice
}

intEnum Level {
    LOW = 1
    HIGH = 2
}

@streaming
blob Stream

@streaming
union Events {
    Part: Part
}

structure Part {
    Name: String
}

@sparse
list Sparse {
    member: String
}

@sparse
map SparseMap {
    key: String
    value: String
}

map DocumentMap {
    key: String
    value: DocumentList
}

list DocumentList {
    member: Document
}

union Choice {
    Nothing: Unit

    Name: String
}
