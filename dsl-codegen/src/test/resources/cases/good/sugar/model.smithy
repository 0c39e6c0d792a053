$version: "2.0"

namespace example.sugar

operation CreateCart {
    input: CreateCartInput
}

operation NarrowCart {
    input: Narrow
}

structure CreateCartInput {
    @required
    Name: String

    @required
    @idempotencyToken
    ClientToken: String

    KeySchema: Keys

    Choice: Choices

    Environment: Pairs

    Context: Context

    Attributes: Attributes

    Tags: Tags

    Part: Part

    Metadata: Parts
}

list Keys {
    member: Key
}

structure Key {
    @required
    Name: String

    @required
    Kind: Kind
}

enum Kind {
    HASH
    RANGE
}

list Choices {
    member: Choice
}

union Choice {
    A: String
    B: Integer
}

list Pairs {
    member: Pair
}

structure Pair {
    value: String

    name: String
}

map Context {
    key: String
    value: String
}

map Attributes {
    key: Kind
    value: Kind
}

list Tags {
    member: Tag
}

structure Tag {
    @required
    TagKey: String

    @required
    TagValue: String
}

structure Part {
    @required
    Size: Integer
}

/// Requires a token that a UUID is too long for, which the caller must set.
structure Narrow {
    @required
    @idempotencyToken
    @length(max: 10)
    Token: String
}

map Parts {
    key: String
    value: Part
}
