$version: "2.0"

namespace example.oneinput

operation CreateCart {
    input: Cart
}

operation ReplaceCart {
    input: Cart
}

structure Cart {
    @required
    Name: String
}
