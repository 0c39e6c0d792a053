$version: "2.0"

// Types with the names of types that are nested in each value, and of types of java.lang.
namespace example.typenames

operation CreateThing {
    input := {
        @required
        Name: Builder

        @required
        Object: Object

        Complete: Complete

        Parts: NeedsNames

        Functions: BuilderFunctions

        Text: String

        Size: NeedsObject
    }
}

structure Builder {
    @required
    Name: smithy.api#String

    Complete: Complete
}

structure Object {
    Override: Override
}

enum Override {
    ON
    OFF
}

union Complete {
    Builder: Builder
    Text: smithy.api#String
}

list NeedsNames {
    member: NeedsName
}

structure NeedsName {
    @required
    Name: smithy.api#String
}

list BuilderFunctions {
    member: BuilderFunction
}

structure BuilderFunction {
    @required
    Builder: Builder
}

structure String {
    Value: smithy.api#String
}

enum NeedsObject {
    SMALL
}
