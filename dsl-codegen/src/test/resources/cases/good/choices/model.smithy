$version: "2.0"

// Members that exclude each other.
namespace example.choices

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName

operation CreateOrder {
    input: CreateOrderInput
}

@javaName("Order")
@choices([
    {
        name: "Payment"
        alternatives: [
            { name: "Card", members: [CreateOrderInput$CardNumber, CreateOrderInput$CardHolder] }
            { name: "Invoice", members: [CreateOrderInput$InvoiceAddress], excludes: [CreateOrderInput$Express] }
        ]
    }
])
structure CreateOrderInput {
    @required
    Number: Integer

    CardNumber: CardNumber

    CardHolder: String

    InvoiceAddress: String

    Express: Boolean

    Note: String
}

@sensitive
string CardNumber
