$version: "2.0"

namespace example.things

use dev.endpointdsl.traits#readsBack

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    Name: String
}

@readsBack(CreateThign)
operation DescribeThing {
    output := {
        Name: Integer
    }
}

@readsBack(CreateThign)
operation GetThing {
    output := {
        Name: String
    }
}
