$version: "2.0"

// A union with all kinds of members, and all places of a union.
namespace example.unions

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @required
    Choice: Choice

    Choices: Choices
}

list Choices {
    member: Choice
}

/// One of several values.
union Choice {
    /// A short string.
    @length(max: 3)
    Text: String

    Amount: Amount

    Color: Color

    Part: Part

    Names: Names

    Labels: Labels
}

@range(min: 0.5)
double Amount

enum Color {
    RED = "red"
}

structure Part {
    @required
    Name: String

    Inner: Choice
}

list Names {
    member: String
}

map Labels {
    key: String
    value: String
}
