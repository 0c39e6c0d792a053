$version: "2.0"

namespace example.companions

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A: ThingBuilder

    B: Patterns

    C: Thing

    E: ThingJson

    F: thingchecks

    G: CreateThingInputFacts

    @required
    Name: Name

    Kind: ThingJson

    KindAsString: String

    Items: Items

    HasItems: Boolean

    ClearItems: Boolean

    Kinds: Kinds

    KindsAsStrings: Kinds

    KindsWithStrings: Items
}

@sensitive
@pattern("^[a-z]+$")
string Name

list Items {
    member: String
}

list Kinds {
    member: ThingJson
}

structure CreateThingInputFacts {
    Name: String
}

structure Thing {
    Name: Name
}

structure thingchecks {
    Name: String
}

structure ThingBuilder {
    @required
    Name: String
}

structure Patterns {
    Name: Name
}

enum ThingJson {
    A
    B
}
