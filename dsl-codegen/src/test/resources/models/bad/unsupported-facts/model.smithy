$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#enumFacts

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Size: Size
}

@enumFacts
@trait(selector: "enum > member")
structure sizeFacts {
    Memory: Double

    Big: Boolean

    Counts: Counts

    name: String

    Value: String

    WireValues: String
}

list Counts {
    member: Integer
}

enum Size {
    @sizeFacts(Memory: 1, Big: false)
    SMALL

    @sizeFacts(Memory: 100, Big: true)
    LARGE
}
