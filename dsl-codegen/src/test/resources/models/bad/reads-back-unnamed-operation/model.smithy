$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#readsBack

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Name: String
}

@readsBack(CreateThing)
operation DescribeThing {
    output := {
        Name: Integer
    }
}

@readsBack(CreateThing)
operation GetThing {
    output := {
        Name: String
    }
}
