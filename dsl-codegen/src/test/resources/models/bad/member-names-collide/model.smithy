$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#singular

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    KmsKey: String

    @javaName("kmsKey")
    Key: String

    Color: Color

    ColorAsString: String

    Parts: Parts

    HasParts: Boolean

    PartsAsStrings: String

    ClearColor: Boolean

    @javaName("class")
    Kind: String

    @javaName("Size")
    Size: Integer

    @singular("kmsKey")
    Keys: Parts

    @singular("build")
    Builds: Parts
}

enum Color {
    RED
}

list Parts {
    member: Color
}
