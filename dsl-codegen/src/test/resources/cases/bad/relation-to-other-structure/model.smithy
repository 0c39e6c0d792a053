$version: "2.0"

namespace example.relationtootherstructure

use dev.endpointdsl.traits#atMost
use dev.endpointdsl.traits#distinctFrom
use dev.endpointdsl.traits#uniqueMember

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @atMost(member: Part$Most)
    Least: Integer

    @uniqueMember(member: CreateThingInput$Least)
    Parts: Parts

    @distinctFrom(member: CreateThingInput$Others, by: Part$Most)
    Other: Parts

    @distinctFrom(member: Part$Own, by: Part$Most)
    More: Parts

    @distinctFrom(member: CreateThingInput$Parts, by: Other$Name)
    Most: Parts

    Others: Others
}

list Others {
    member: Other
}

structure Other {
    Name: String
}

list Parts {
    member: Part
}

structure Part {
    Most: Integer

    Own: Parts
}
