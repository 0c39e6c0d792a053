$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @range(min: 1)
    Name: String

    @dev.endpointdsl.traits#singular("size")
    Size: Integer
}
