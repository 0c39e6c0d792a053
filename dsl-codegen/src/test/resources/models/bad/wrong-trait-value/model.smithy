$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @length(min: "one")
    Name: String

    @dev.endpointdsl.traits#javaName("two words")
    Size: Integer
}
