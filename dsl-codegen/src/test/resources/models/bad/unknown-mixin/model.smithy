$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

@mixin
structure Named {
    Name: String
}

structure CreateThingInput with [Namde] {
    Size: Integer
}
