$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Size: Size
}

enum Size {
    SMALL = "small"
    TINY = "small"
}
