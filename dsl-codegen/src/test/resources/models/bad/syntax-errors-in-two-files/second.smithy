$version: "2.0"

namespace example.things

list Names {
    member String
}
