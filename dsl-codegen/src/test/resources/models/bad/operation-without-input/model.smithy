$version: "2.0"

namespace example.things

operation CreateThing {}

operation DeleteThing {
    input := {}
}
