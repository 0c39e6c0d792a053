$version: "2.0"

namespace example.parts

structure Part {
    Name: String
}
