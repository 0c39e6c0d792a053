$version: "2.0"

// Maps with all kinds of values.
namespace example.maps

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @required
    Labels: Labels

    Limits: Limits

    Weights: Weights

    Parts: Parts

    Names: NamesByKind

    Kinds: Kinds
}

/// Labels by name.
@length(min: 1, max: 2)
map Labels {
    key: LabelKey
    value: LabelValue
}

@pattern("^[a-z]+$")
string LabelKey

@length(max: 3)
string LabelValue

map Limits {
    key: String
    value: Limit
}

@range(min: 1)
long Limit

map Weights {
    key: String
    value: Float
}

map Parts {
    key: String
    value: Part
}

structure Part {
    @required
    Name: LabelKey

    Parts: Parts
}

map NamesByKind {
    key: Kind
    value: Names
}

list Names {
    member: LabelValue
}

map Kinds {
    key: String
    value: Kind
}

enum Kind {
    COLD = "cold"
    DRY = "dry"
}
