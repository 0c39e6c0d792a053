$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Size: Size

    Old: Old
}

enum Size {
    SMALL = "ml.small"
    DASHED = "ml-small"
    LARGE = "mlLarge"
    OTHER = "ml_large"
}

@enum([
    { value: "a.b" }
    { value: "a-b" }
])
string Old
