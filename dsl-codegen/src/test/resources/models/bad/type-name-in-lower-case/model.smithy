$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#javaName

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A: Part
}

@javaName("part")
structure Part {
    Name: String
}
