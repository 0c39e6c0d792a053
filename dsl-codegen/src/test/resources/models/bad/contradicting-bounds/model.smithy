$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @length(min: 5, max: 2)
    Name: String
}
