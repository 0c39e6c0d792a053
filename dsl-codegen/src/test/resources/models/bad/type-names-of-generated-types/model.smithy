$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    C: Thing

    D: NeedsName

    F: Builder

}

structure Thing {
    @required
    Name: String
}

structure NeedsName {
    @required
    Name: String
}

structure Builder {
    @required
    Name: String
}
