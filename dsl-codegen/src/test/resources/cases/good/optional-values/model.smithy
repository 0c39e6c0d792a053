$version: "2.0"

// Optional members of every type, which take an Optional, and required ones given null.
namespace example.optionalvalues

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#elementKey
use dev.endpointdsl.traits#javaName

operation CreateTank {
    input: CreateTankInput
}

@javaName("Tank")
structure CreateTankInput {
    @required
    Name: String

    Sealed: Boolean

    Liters: Integer

    Volume: Long

    Weight: Float

    Depth: Double

    Color: Color

    Colors: Colors

    Marks: Marks

    Labels: Labels

    Paints: Paints

    Photo: Blob

    FilledAt: Timestamp

    Load: Load

    Lid: Lid

    Pumps: Pumps

    Rows: Rows
}

enum Color {
    RED = "red"
    BLUE = "blue"
}

list Colors {
    member: Color
}

list Marks {
    member: String
}

map Labels {
    key: String
    value: String
}

map Paints {
    key: Color
    value: Pump
}

list Rows {
    member: Marks
}

union Load {
    Text: String
    Amount: Double
}

@choices([
    {
        name: "Closing"
        alternatives: [
            { name: "Bolts", members: [Lid$Bolts] }
            { name: "Spring", members: [Lid$Spring], implies: [{ member: Lid$Kind, value: "SPRING" }] }
        ]
    }
])
structure Lid {
    Bolts: Integer

    Spring: Spring

    Kind: String

    Note: String
}

structure Spring {
    Force: Integer
}

list Pumps {
    member: Pump
}

structure Pump {
    @required
    @elementKey
    PumpName: String

    @required
    Motor: Motor

    Note: String
}

structure Motor {
    @required
    Maker: String

    @required
    Color: Color

    @required
    Parts: Marks
}
