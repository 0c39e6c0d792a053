$version: "2.0"

// Translation to and from an SDK that lacks some members and a structure.
namespace example.translated

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#readsBack
use dev.endpointdsl.traits#singular

operation CreateDepot {
    input: CreateDepotInput
}

@readsBack(CreateDepot)
operation DescribeDepot {
    output: DescribeDepotOutput
}

@javaName("Depot")
structure CreateDepotInput {
    @required
    DepotName: Name

    Capacity: Long

    WeightInKG: Float

    Kind: DepotKind

    Kinds: DepotKinds

    @singular("shelf")
    Shelves: Shelves

    /// Newer than the SDK.
    Colour: String

    Pallets: Pallets
}

structure DescribeDepotOutput {
    @required
    DepotName: Name

    DepotArn: String

    Kinds: DepotKinds

    @singular("shelf")
    Shelves: Shelves
}

@length(max: 8)
string Name

enum DepotKind {
    COLD = "cold"
    DRY = "dry"
}

list DepotKinds {
    member: DepotKind
}

list Shelves {
    member: Shelf
}

structure Shelf {
    ShelfName: String

    @singular("shelf")
    Shelves: Shelves

    Load: Load

    /// Newer than the SDK.
    Gadget: String
}

union Load {
    Text: String
    Amount: Double
}

list Pallets {
    member: Pallet
}

/// Newer than the SDK.
structure Pallet {
    Height: Integer
}
