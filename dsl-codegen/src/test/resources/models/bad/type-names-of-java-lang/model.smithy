$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A: Object

    B: Override

    C: Record
}

structure Object {
    Name: String
}

enum Override {
    ON
    OFF
}

structure Record {
    Name: String
}
