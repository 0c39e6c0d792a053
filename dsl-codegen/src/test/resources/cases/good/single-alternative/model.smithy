$version: "2.0"

// A choice that is decided by an earlier one.
namespace example.singlealternative

use dev.endpointdsl.traits#choices
use dev.endpointdsl.traits#javaName

operation CreateParcel {
    input: CreateParcelInput
}

@javaName("Parcel")
@choices([
    {
        name: "Contents"
        alternatives: [
            { name: "Goods", members: [CreateParcelInput$Goods] }
            { name: "Letter", members: [CreateParcelInput$Letter] }
        ]
    }
    {
        name: "Customs"
        alternatives: [
            { name: "Declared", members: [CreateParcelInput$Value], after: ["Goods"] }
            { name: "Undeclared", method: "withoutValue" }
        ]
    }
])
structure CreateParcelInput {
    Goods: String

    Letter: String

    Value: Integer

    Note: String
}
