$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @required
    Part: Part
}

structure Part {
    @required
    Owner: Owner
}

structure Owner {
    @required
    Part: Part

    @required
    Choice: Choice

    Friend: Owner
}

union Choice {
    Self: Owner

    Thing: CreateThingInput
}
