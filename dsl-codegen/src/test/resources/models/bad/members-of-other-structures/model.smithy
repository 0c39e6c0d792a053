$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#addedByService
use dev.endpointdsl.traits#choices

operation CreateThing {
    input: CreateThingInput
}

@choices([
    {
        name: "Payment"
        alternatives: [
            {
                name: "Card"
                members: [CreateThingInput$Card]
                excludes: [CreateThingInput$Points]
                rules: {
                    excludedMembers: [
                        { member: Part$Size, rule: "NO_SIZE" }
                        { member: CreateThingInput$Note, rule: "NO_NOTE" }
                    ]
                }
            }
            { name: "Invoice", members: [CreateThingInput$Invoice] }
        ]
    }
])
structure CreateThingInput {
    Card: String

    Invoice: String

    Points: Integer

    Note: String

    @addedByService(beside: Part$Size, value: 5)
    Volume: Integer

    Part: Part
}

structure Part {
    Size: Integer
}
