$version: "2.0"

namespace example.other

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Name: String
}
