$version: "2.0"

// A rule set for a type that does not exist, another class than a rule set, and a rule of two enums.
namespace example.unknownruleset

operation CreateShop {
    input: Shop
}

structure Shop {
    Period: Integer
}
