$version: "2.0"

// A small service without any relation to SageMaker.
namespace example.depot

use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#singular
use dev.endpointdsl.traits#unit

operation CreateDepot {
    input: CreateDepotInput
}

operation RenameDepot {
    input: RenameDepotInput
}

structure RenameDepotInput {
    @required
    DepotName: DepotName

    @required
    NewName: DepotName
}

/// A depot, which stores goods.
@javaName("Depot")
structure CreateDepotInput {
    /// The name of the depot.
    @required
    DepotName: DepotName

    /// The shelves of the depot.
    @required
    @singular("shelf")
    Shelves: Shelves

    /// The time at which it opened.
    OpenedAt: Timestamp

    /// The number of crates that it holds.
    @unit("crates")
    @range(min: 1, max: 5000000000)
    @serviceDefault(100)
    Capacity: Long

    /// The maximum ratio of occupied space.
    @range(min: 0.05, max: 0.95)
    LoadFactor: Double

    @unit("degrees")
    Temperature: Float

    Seal: Seal

    Limits: Limits

    Kinds: Kinds

    Rows: Rows

    Guard: Guard

    @allowedValues([8, 12, 24])
    @unit("hours")
    Shift: Integer

    Keepers: Keepers

    /// The password that opens the gate.
    GateWord: GateWord

    Tags: Tags
}

@length(min: 3, max: 12)
@pattern("^[a-z][a-z0-9-]*$")
string DepotName

@length(min: 1, max: 3)
list Shelves {
    member: Shelf
}

structure Shelf {
    @required
    @elementLabel
    ShelfName: String

    @singular("shelf")
    Shelves: Shelves

    @suppress(["PatternTrait"])
    @pattern("[0-9]{2}")
    Code: String
}

@length(min: 2, max: 4)
blob Seal

map Limits {
    key: String
    value: Limit
}

@range(max: 10)
integer Limit

enum Kind {
    COLD = "cold"
    DRY = "dry"
}

list Kinds {
    member: Kind
}

list Rows {
    member: Row
}

@length(max: 2)
list Row {
    member: Double
}

union Guard {
    Person: Person
    Robots: Integer
}

structure Person {
    @required
    FirstName: String

    @required
    LastName: String
}

@uniqueItems
list Keepers {
    member: String
}

@sensitive
@length(min: 4)
string GateWord

@length(max: 2)
list Tags {
    member: Tag
}

structure Tag {
    @required
    @length(min: 1, max: 5)
    Key: String

    @required
    Value: String
}
