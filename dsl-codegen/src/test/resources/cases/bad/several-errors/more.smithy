$version: "2.0"

namespace example.more

structure Part {
    @required
    Part: Part

    @pattern("[")
    Text: String
}
