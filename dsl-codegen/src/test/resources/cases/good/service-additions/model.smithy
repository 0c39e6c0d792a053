$version: "2.0"

// Members that the service adds, in structures that lists, maps and unions contain.
namespace example.serviceadditions

use dev.endpointdsl.traits#addedByService
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#readsBack

operation CreateCrate {
    input: CreateCrateInput
}

@readsBack(CreateCrate)
operation DescribeCrate {
    output: DescribeCrateOutput
}

@javaName("Crate")
structure CreateCrateInput {
    Own: Box

    Content: Content

    Rows: Rows

    Named: Named

    Contents: Contents
}

structure DescribeCrateOutput {
    Own: Box

    Content: Content

    Rows: Rows

    Named: Named

    Contents: Contents

    CrateArn: String
}

structure Box {
    Lid: String

    @addedByService(beside: Box$Lid, value: 5)
    Volume: Integer

    Inner: Content
}

union Content {
    Text: String

    Box: Box

    Row: Boxes
}

list Contents {
    member: Content
}

list Boxes {
    member: Box
}

list Rows {
    member: Boxes
}

map Named {
    key: String
    value: Rows
}
