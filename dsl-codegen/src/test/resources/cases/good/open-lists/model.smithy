$version: "2.0"

// Required lists and maps, to which the stages after them can add.
namespace example.openlists

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName

operation CreateBasket {
    input: CreateBasketInput
}

@javaName("Basket")
@choices([
    {
        name: "Delivery"
        alternatives: [
            { name: "Parcel", members: [CreateBasketInput$Addresses, CreateBasketInput$Weight] }
            { name: "Pickup", members: [CreateBasketInput$Shops] }
        ]
    }
])
structure CreateBasketInput {
    @required
    Items: Items

    @required
    Prices: Prices

    @required
    Colors: Colors

    Addresses: Addresses

    Weight: Integer

    Shops: Addresses

    Note: String
}

list Items {
    member: Item
}

structure Item {
    @required
    Name: String
}

map Prices {
    key: String
    value: Integer
}

list Colors {
    member: Color
}

enum Color {
    RED = "red"
    BLUE = "blue"
}

list Addresses {
    member: String
}
