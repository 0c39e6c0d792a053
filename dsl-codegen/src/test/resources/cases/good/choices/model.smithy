$version: "2.0"

// Members that exclude each other.
namespace example.choices

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#inactiveValue
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#serviceDefault

operation CreateOrder {
    input: CreateOrderInput
}

@javaName("Order")
@choices([
    {
        name: "Payment"
        alternatives: [
            { name: "Card", members: [CreateOrderInput$CardNumber, CreateOrderInput$CardHolder] }
            {
                name: "Invoice"
                members: [CreateOrderInput$InvoiceAddress]
                excludes: [
                    CreateOrderInput$Express
                    CreateOrderInput$Points
                    CreateOrderInput$Priority
                    CreateOrderInput$Wrapping
                    CreateOrderInput$Insurance
                ]
            }
        ]
    }
])
structure CreateOrderInput {
    @required
    Number: Integer

    CardNumber: CardNumber

    CardHolder: String

    InvoiceAddress: String

    @serviceDefault(false)
    Express: Boolean

    @serviceDefault(1.5)
    Points: Float

    @serviceDefault("usual")
    Priority: String

    Wrapping: Wrapping

    Insurance: Insurance

    Note: String
}

structure Wrapping {
    @inactiveValue("NONE")
    Paper: String

    Color: String
}

structure Insurance {
    @inactiveValue(false)
    Enabled: Boolean
}

@sensitive
string CardNumber
