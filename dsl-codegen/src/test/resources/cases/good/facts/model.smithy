$version: "2.0"

// Facts about members, for comparisons and for completion with defaults.
namespace example.facts

use dev.endpointdsl.traits#elementKey
use dev.endpointdsl.traits#elementLabel
use dev.endpointdsl.traits#javaName
use dev.endpointdsl.traits#namedByContent
use dev.endpointdsl.traits#ordered
use dev.endpointdsl.traits#serviceDefault

operation CreateThing {
    input: CreateThingInput
}

@javaName("Thing")
structure CreateThingInput {
    @required
    @namedByContent(
        prefixMethod: "namePrefix"
        method: "generatedName"
        defaultPrefix: "thing-"
        ignores: [CreateThingInput$Labels]
    )
    Name: ThingName

    Labels: Labels

    Parts: Parts

    @ordered
    Steps: Steps

    ByName: PartsByName

    Choice: Choice

    @serviceDefault(0.5)
    Ratio: Double
}

@length(min: 1, max: 63)
@pattern("^[a-z-]+$")
string ThingName

@length(max: 7)
map Labels {
    key: String
    value: String
}

@length(max: 5)
list Parts {
    member: Part
}

list Steps {
    member: String
}

map PartsByName {
    key: String
    value: Part
}

/// It contains itself.
structure Part {
    @elementLabel
    Title: String

    @elementKey
    Priority: Integer

    @serviceDefault("say \"a\\b\"")
    Greeting: String

    @serviceDefault("RED")
    Color: Color

    @serviceDefault(true)
    Enabled: Boolean

    Secret: Secret

    Parts: Parts
}

enum Color {
    RED
    BLUE
}

@sensitive
string Secret

union Choice {
    Part: Part
    Secret: Secret
}
