$version: "2.0"

// Values of all types, in all places that a builder has methods for.
namespace example.workshop

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#singular

operation PlaceOrder {
    input: PlaceOrderInput
}

@javaName("WorkOrder")
structure PlaceOrderInput {
    @required
    Name: String

    @required
    Steps: Steps

    @required
    Labels: Labels

    Colors: Colors

    @singular("finish")
    Finishes: Finishes

    Stock: Stock

    Sizes: Sizes

    Names: Names

    Payment: Payment

    Payments: Payments

    Paint: Paint

    Created: Timestamp

    @timestampFormat("date-time")
    Due: Timestamp

    @timestampFormat("http-date")
    Seen: Timestamp

    Times: Times

    Drawing: Blob

    Photos: Photos

    Matrix: Matrix

    Grid: Grid

    Ratio: Double

    Ratios: Ratios

    Share: Float

    Shares: Shares

    Serial: Long

    Serials: Serials

    Tiny: Byte

    Tinies: Tinies

    Little: Short

    Anything: Document

    Things: Things

    Flags: Flags

    Part: Part

    Note: String

    // Lists and maps whose names have no singular.
    Lumber: Names

    Cargo: Steps

    Decor: Paints

    Index: Labels

    Fields: Fields
}

list Steps { member: Step }

structure Step {
    @required
    Tool: String

    Minutes: Integer
}

map Labels { key: String, value: String }

list Colors { member: Color }

enum Color {
    RED = "red"
    DARK_BLUE = "dark-blue"
}

enum Surface {
    RED = "red"
    MATT = "matt"
}

list Finishes { member: Finish }

structure Finish {
    @required
    Surface: Surface
}

map Stock { key: Color, value: Integer }

map Sizes { key: String, value: Size }

structure Size {
    @required
    Width: Integer

    Surface: Surface
}

list Names { member: String }

union Payment {
    Card: String
    Points: Integer
    Terms: Terms
    Codes: Names
    Colors: Colors
    ByName: Labels
}

structure Terms {
    @required
    Days: Integer
}

list Payments { member: Payment }

@choices([
    {
        name: "Kind"
        alternatives: [
            { name: "Plain", members: [Paint$Kind] }
            {
                name: "Mixed"
                members: [Paint$Mixture]
                implies: [{ member: Paint$Kind, value: "MIXED" }]
                excludes: [Paint$Gloss]
            }
            { name: "Bare", method: "bare", excludes: [Paint$Gloss] }
        ]
    }
])
structure Paint {
    Kind: PaintKind

    Mixture: Mixture

    Gloss: Integer

    Coats: Integer
}

enum PaintKind {
    OIL
    MIXED
}

structure Mixture {
    @required
    Parts: Integer
}

list Paints { member: Paint }

list Times { member: Timestamp }

list Photos { member: Blob }

list Matrix { member: Row }

list Row { member: Integer }

list Grid { member: Labels }

list Ratios { member: Double }

list Shares { member: Float }

list Serials { member: Long }

list Tinies { member: Byte }

list Things { member: Document }

list Flags { member: Boolean }

structure Part {
    @required
    Id: String

    Inner: Part

    Pieces: Pieces
}

list Pieces { member: Part }

list Fields { member: Field }

structure Field {
    @required
    Name: String

    Value: String
}
