$version: "2.0"

// Enum constants with special characters, documentation and facts.
namespace example.enums

use dev.endpointdsl.traits#enumFacts
use dev.endpointdsl.traits#javaName

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Size: Size
}

/// The size of the thing.
enum Size {
    /// Fits `everywhere`.
    @sizeFacts(small: true, fits: ["box", "bag"], best: "full", weight: 7, places: 2)
    TINY = "ml.t1.tiny"

    /// No longer available.
    @deprecated(message: "Order another one.", since: "2020-01-01")
    @sizeFacts(small: false, weight: 100)
    HUGE = "InputAndOutput"

    @javaName("SEVEN")
    @sizeFacts(small: false, weight: 0)
    N7 = "7"

    @sizeFacts(small: false, weight: -1)
    DOLLAR = "a$b\\\"*/c"
}

/// The facts about sizes.
@enumFacts
@trait(selector: "enum > member")
structure sizeFacts {
    /// Whether it is < 3 & fits.
    @required
    small: Boolean

    best: Sun

    fits: Texts

    /// Its weight, in grams.
    @required
    weight: Integer

    places: Integer
}

enum Sun {
    FULL = "full"
}

list Texts {
    member: String
}
