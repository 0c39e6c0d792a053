$version: "2.0"

// A fictional service. A model of this size is enough for a DSL.
namespace com.example.bakery

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Places an order.
operation PlaceOrder {
    input: PlaceOrderInput
}

/// A customer's order.
@input
@javaName("Order")
structure PlaceOrderInput {
    /// The name of the customer.
    @required
    @length(min: 1, max: 40)
    customer: String

    /// The items to bake.
    @required
    items: Items

    /// The time at which the customer picks up the order. The default is as soon as it is ready.
    @timestampFormat("date-time")
    pickUpAt: Timestamp

    /// Additional requests, by name.
    extras: Extras
}

@length(min: 1, max: 20)
list Items {
    member: Item
}

/// An amount of one product.
structure Item {
    /// The product.
    @required
    @elementLabel
    product: Product

    /// The number of pieces.
    @required
    @range(min: 1, max: 100)
    @unit("pieces")
    quantity: Integer

    /// The inscription on the product.
    @length(max: 25)
    inscription: String

    /// The baking time, in minutes.
    @range(min: 10, max: 90)
    @unit("minutes")
    @serviceDefault(35)
    bakingTime: Integer
}

enum Product {
    /// A long white loaf.
    BAGUETTE = "baguette"

    /// A dark rye loaf.
    RYE_BREAD = "rye-bread"

    /// A cake with carrots and nuts.
    CARROT_CAKE = "carrot-cake"
}

map Extras {
    key: String
    value: String
}
