$version: "2.0"

namespace example.things

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @range(min: 1)
    Name: String

    More: Moore

    URL: String

    Url: String

    Part: example.more#Part
}
