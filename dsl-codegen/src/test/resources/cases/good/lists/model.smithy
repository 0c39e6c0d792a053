$version: "2.0"

// All kinds of lists, with the methods that their elements allow.
namespace example.lists

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#singular

operation CreateThing {
    input: CreateThingInput
}

@dev.endpointdsl.traits#javaName("Thing")
structure CreateThingInput {
    /// A stage with two methods that lead on: for all parts and for one part.
    @required
    Parts: Parts

    Names: Names

    Colors: Colors

    Numbers: Numbers

    Shares: Shares

    Grid: Grid

    Options: Options

    Tags: Tags

    @singular("guest")
    GuestList: Names

    /// Has no singular.
    Data: Names
}


@length(min: 1, max: 2)
list Parts {
    member: Part
}

structure Part {
    @required
    @elementLabel
    Name: String

    Weight: Double
}

@uniqueItems
@length(max: 3)
list Names {
    member: Name
}

@length(min: 2, max: 10)
string Name

list Colors {
    member: Color
}

enum Color {
    RED = "red"
    DARK_BLUE = "dark-blue"
}

list Numbers {
    member: Number
}

@range(min: 1, max: 9)
integer Number

list Shares {
    member: Float
}

@length(max: 4)
list Grid {
    member: Row
}

@length(min: 1, max: 2)
list Row {
    member: Name
}

/// Each has one required member, so that setters accept its values alone.
list Options {
    member: Option
}

structure Option {
    @required
    Color: Color
}

list Tags {
    member: Tag
}

structure Tag {
    @required
    Key: Name

    @required
    Value: String
}
