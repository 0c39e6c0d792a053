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
    @sizeFacts(small: true, fits: ["box", "bag"], best: "full")
    TINY = "ml.t1.tiny"

    /// No longer available.
    @deprecated(message: "Order another one.", since: "2020-01-01")
    @sizeFacts(small: false)
    HUGE = "InputAndOutput"

    @javaName("SEVEN")
    @sizeFacts(small: false)
    N7 = "7"

    @sizeFacts(small: false)
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
}

enum Sun {
    FULL = "full"
}

list Texts {
    member: String
}
