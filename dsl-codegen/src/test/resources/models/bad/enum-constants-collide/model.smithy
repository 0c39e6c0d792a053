$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#javaName

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Size: Size
}

enum Size {
    @javaName("LITTLE")
    SMALL = "ml.small"

    @javaName("LITTLE")
    DASHED = "ml-small"
}
