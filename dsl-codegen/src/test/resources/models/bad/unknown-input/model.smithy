$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInpt
}

structure CreateThingInput {
    Name: String
}
