$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#javaName
use example.parts#Part

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Part: Part

    Other: Other

    Url: URL

    More: Url2
}

@javaName("Part")
structure Other {
    Name: String
}

structure URL {
    Name: String
}

@javaName("Url")
structure Url2 {
    Name: String
}
