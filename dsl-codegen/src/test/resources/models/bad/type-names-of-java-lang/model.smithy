$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#javaName

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A: Object

    B: Override

    C: Record
}

@javaName("Object")
structure Object {
    Name: String
}

@javaName("Override")
enum Override {
    ON
    OFF
}

structure Record {
    Name: String
}
