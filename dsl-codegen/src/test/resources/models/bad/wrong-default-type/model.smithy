$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#inactiveValue
use dev.endpointdsl.traits#serviceDefault

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @serviceDefault("many")
    Count: Integer

    @serviceDefault(1)
    Name: String

    @serviceDefault("true")
    Enabled: Boolean

    @serviceDefault(0.5)
    Size: Long

    @serviceDefault(0.5)
    Ratio: Double

    @inactiveValue("off")
    Switch: Boolean
}
