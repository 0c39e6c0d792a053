$version: "2.0"

// A service that does not exist. A model of this size is all a DSL needs.
namespace com.example.bakery

use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault
use dev.endpointdsl.traits#unit

/// Has something baked.
operation PlaceOrder {
    input: PlaceOrderInput
}

/// What a customer wants, and when.
@input
@javaName("Order")
structure PlaceOrderInput {
    /// Whose order it is.
    @required
    @length(min: 1, max: 40)
    customer: String

    /// What is to be baked.
    @required
    items: Items

    /// When it is fetched. Without it, as soon as it is ready.
    @timestampFormat("date-time")
    pickUpAt: Timestamp

    /// Whatever else the bakery should know.
    extras: Extras
}

@length(min: 1, max: 20)
list Items {
    member: Item
}

/// One kind of bread or cake.
structure Item {
    /// What it is.
    @required
    @elementLabel
    product: Product

    /// How many of it.
    @required
    @range(min: 1, max: 100)
    @unit("pieces")
    quantity: Integer

    /// What is written on it.
    @length(max: 25)
    inscription: String

    /// How long it is baked.
    @range(min: 10, max: 90)
    @unit("minutes")
    @serviceDefault(35)
    bakingTime: Integer
}

enum Product {
    /// A long white loaf.
    BAGUETTE = "baguette"

    /// A dark loaf of rye.
    RYE_BREAD = "rye-bread"

    /// A cake with carrots and nuts.
    CARROT_CAKE = "carrot-cake"
}

map Extras {
    key: String
    value: String
}
