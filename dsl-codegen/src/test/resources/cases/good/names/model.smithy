$version: "2.0"

// Members whose names Java or generated code uses.
namespace example.names

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @required
    Class: String

    @required
    HashCode: Integer

    ToString: String
    GetClass: String
    Notify: String
    Equals: String
    Build: String
    Builder: String
    ToJson: String
    From: String
    Violations: String
    Default: String
    Int: String
    Record: String
    Var: String
    Yield: String
    Null: String
    _1st: String
    snake_case_name: String
    URL: String
    KMSKeyId: String
    other: String
    that: String
    hash: String
    value: String
    found: String
    mutator: String
    out: String
    in: String
    name: String
    first: Texts
    rest: Texts
    key: TextMap
    entry: TextMap
    element: Texts
    i: Texts
    violation: Optional
    list: List
}

list Texts {
    member: Text
}

@length(max: 3)
string Text

map TextMap {
    key: Text
    value: Texts
}

/// Has the name of a class that generated code uses.
structure Optional {
    Text: Text
    Bytes: Bytes
}

structure List {
    Map: Map
}

enum Map {
    VALUE = "value"
    CLASS = "class"
}

union Bytes {
    Value: Text
    Values: Violation
}

structure Violation {
    Objects: Objects
}

list Objects {
    member: Values
}

structure Values {
    @required
    Function: Text
}
