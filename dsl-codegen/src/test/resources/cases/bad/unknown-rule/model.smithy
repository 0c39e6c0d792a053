$version: "2.0"

// Relations between members, with rules of the DSL's own and with general rules.
namespace example.unknownrule

use dev.endpointdsl.traits#allowedValues
use dev.endpointdsl.traits#allowedValuesRule
use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#atMostOneWith
use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#pairedSizes
use dev.endpointdsl.traits#sameSizeAs
use dev.endpointdsl.traits#uniqueMember

operation CreateShop {
    input: Shop
}

@choices([
    {
        name: "Payment"
        rule: "PAYMENT_MISSING"
        alternatives: [
            { name: "Card", members: [Shop$CardNumber, Shop$CardHolder] }
            {
                name: "Invoice"
                members: [Shop$InvoiceAddress]
                excludes: [Shop$Express]
                rules: { exclusive: "PAID_TWICE", excludes: "EXPRESS_ON_INVOICE" }
                implies: [
                    { member: Shop$Terms, value: "LATER", rule: "TERMS_OF_INVOICE" }
                ]
            }
        ]
    }
])
structure Shop {
    @atMost(member: Shop$Most, rule: "LEAST_OVER_MSOT")
    Least: Integer

    Most: Integer

    @atMost(member: Shop$Most)
    Usual: Integer

    @allowedValues([1, 7, 30])
    @allowedValuesRule("ODD_PERIOD")
    Period: Integer

    @uniqueMember(member: Item$Name, rule: "ITEM_REPEATED", warning: true)
    @atMostOneWith(member: Item$Discount)
    @length(min: 1, max: 3)
    Items: Items

    @pairedSizes(member: Shop$Items, size: 1, otherSize: 2)
    Gifts: Items

    @sameSizeAs(member: Shop$Items)
    Notes: Notes

    CardNumber: String

    CardHolder: String

    InvoiceAddress: String

    Terms: String

    Express: Boolean
}

list Items {
    member: Item
}

structure Item {
    @required
    @elementLabel
    Name: String

    Discount: Integer
}

list Notes {
    member: String
}
