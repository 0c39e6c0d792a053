$version: "2.0"

namespace example.things

structure CreateThingInput {
    Size: Integer
}
