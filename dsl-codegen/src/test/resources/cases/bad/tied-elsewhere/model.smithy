$version: "2.0"

namespace example.tiedelsewhere

use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#uniqueMember

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @atMost(member: Part$Most)
    Least: Integer

    @uniqueMember(member: CreateThingInput$Least)
    Parts: Parts
}

list Parts {
    member: Part
}

structure Part {
    Most: Integer
}
