$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @requierd
    Name: String

    @range(min: 1)
    @unitt("MB")
    Size: Integer
}
