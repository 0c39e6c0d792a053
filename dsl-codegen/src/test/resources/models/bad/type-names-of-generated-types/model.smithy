$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A: ThingBuilder

    B: Patterns

    C: Thing

    D: NeedsName

    E: ThingJson

    F: Builder

    G: CreateThingInputFacts
}

structure CreateThingInputFacts {
    @required
    Name: String
}

structure Thing {
    @required
    Name: String
}

structure ThingBuilder {
    @required
    Name: String
}

structure Patterns {
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

enum ThingJson {
    A
}
