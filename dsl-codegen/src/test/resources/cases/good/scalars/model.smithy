$version: "2.0"

// A structure with all kinds of scalars, required and optional, with all constraints.
namespace example.scalars

use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

operation CreateThing {
    input: CreateThingInput
}

/// A thing.
structure CreateThingInput {
    /// The name of the thing.
    @required
    @length(min: 1, max: 8)
    @pattern("^[a-z](-*[a-z0-9])*$")
    Name: String

    /// The duration of the operation.
    @required
    @unit("seconds")
    @range(min: 1, max: 3600)
    @serviceDefault(60)
    Timeout: Integer

    @required
    Wanted: Boolean

    @required
    Share: Float

    /// Matches anywhere in the string.
    @suppress(["PatternTrait"])
    @pattern("ab")
    Part: String

    @length(max: 3)
    Short: String

    @length(min: 2)
    Long_: String

    @range(min: -1, max: 1)
    Tiny: Byte

    @range(max: 1000)
    Little: Short

    @allowedValues([1, 3, 5])
    @unit("days")
    Days: Integer

    @range(min: 5000000000, max: 9000000000)
    Big: Long

    @range(min: 0.7, max: 1.6)
    Ratio: Float

    @range(min: 0.25)
    Factor: Double

    @unit("percent")
    @range(min: 0, max: 100)
    Percentage: Double

    /// Bounds beyond the range of `long`.
    @range(min: 100000000000000000000, max: 1e300)
    Huge: Double

    @range(min: -1.5)
    Least: Float

    When: Timestamp

    @timestampFormat("date-time")
    Then: Timestamp

    @length(min: 1, max: 4)
    Bytes: Blob
}
