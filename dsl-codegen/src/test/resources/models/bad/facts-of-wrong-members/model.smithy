$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#elementKey
use dev.endpointdsl.traits#ordered
use dev.endpointdsl.traits#serviceDefault

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @ordered
    Name: String

    @serviceDefault([])
    Parts: Parts

    @elementKey
    Part: Part
}

list Parts {
    member: Part
}

structure Part {
    @elementKey
    Name: String

    @elementKey
    Number: Integer
}
