$version: "2.0"

namespace example.garden

use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#enumFacts
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#readsBack
use dev.endpointdsl.traits#sdkName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#singular
use dev.endpointdsl.traits#unit

service Garden {
    version: "2026-01-01"
    operations: [
        CreateBed
        DescribeBed
        DeleteBed
    ]
}

operation CreateBed {
    input: CreateBedInput
    output: CreateBedOutput
}

@readsBack(CreateBed)
operation DescribeBed {
    input := {
        @required
        Name: BedName
    }

    output := {
        @required
        Name: BedName

        Labels: String

        Soil: Soil

        CreatedAt: Timestamp
    }
}

operation DeleteBed {
    input := {
        @required
        Name: BedName

        OnlyDeleted: Unrelated
    }
}

structure Unrelated {
    Name: String
}

structure CreateBedOutput {
    Arn: String
}

@mixin
structure Labelled {
    Labels: Labels
}

/// A bed for plants.
@javaName("Bed")
structure CreateBedInput with [Labelled] {
    /// The name of this bed.
    @required
    @pattern("^(?:[a-z]|[0-9])+$")
    Name: BedName

    /// Overrides that of the target.
    @length(min: 2)
    Nickname: BedName

    PlantedAt: Timestamp

    @timestampFormat("date-time")
    HarvestedAt: Timestamp

    SeenAt: HttpDate

    Photo: Photo

    @unit("grains")
    @range(min: 0, max: 9000000000)
    @serviceDefault(5)
    Grains: Long

    @range(min: 0.5)
    Acidity: Double

    @allowedValues([4, 1, 2])
    Rows: Integer

    Soil: Soil

    Water: Water

    @required
    Plants: Plants

    @singular("visitor")
    GuestList: GuestList

    Class: Boolean
}

/// The name of a bed.
@length(min: 1, max: 63)
@sensitive
string BedName

@timestampFormat("http-date")
timestamp HttpDate

@length(max: 1024)
blob Photo

@length(min: 1, max: 50)
map Labels {
    key: LabelKey
    value: LabelValue
}

@length(min: 1, max: 128)
string LabelKey

@pattern("[a-z]")
string LabelValue

@uniqueItems
list GuestList {
    member: LabelKey
}

list Plants {
    member: Plant
}

@sdkName("PlantDescription")
structure Plant {
    @required
    @elementLabel
    Species: String

    /// The plants on it.
    Offshoots: Plants

    @serviceDefault("a lot")
    Sunshine: Sun

    Parent: Plant
}

union Water {
    Can: Can

    Rain: Boolean
}

structure Can {
    Litres: Float
}

/// The soil of the bed.
enum Soil {
    /// Permeable to water.
    @soilFacts(drains: true, suns: ["full"], origin: "sea")
    SAND = "soil.sand"

    @soilFacts(drains: false, best: "HalfShade")
    CLAY = "soil.clay"

    @javaName("LOAMY")
    @soilFacts(drains: false)
    LOAM = "Loam"
}

enum Sun {
    FULL = "full"
    HALF_SHADE = "HalfShade"
}

/// Facts about soils.
@enumFacts
@trait(selector: "enum > member")
structure soilFacts {
    /// Whether water runs off.
    @required
    drains: Boolean

    best: Sun

    suns: Suns

    origin: String
}

list Suns {
    member: Sun
}
