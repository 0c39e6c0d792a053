$version: "2.0"

namespace example.leftout

operation CreateThing {
    input: CreateThingInput
}

operation DeleteThing {
    input := {
        Name: String
    }
}

/// Takes no input.
operation PeekThing {}

/// Takes an input without members.
operation ListThings {
    input := {}
}

/// Its input is nothing but a stream.
operation SendThing {
    input := {
        @required
        Body: Stream
    }
}

/// Requires a member of a type that the DSL does not support.
operation CountThings {
    input := {
        @required
        Level: Level
    }
}

/// Requires a structure that requires such a member.
operation WeighThing {
    input := {
        Name: String

        @required
        Weight: Weight
    }
}

structure CreateThingInput {
    @required
    Name: String

    Internal: String

    Huge: BigInteger

    Exact: BigDecimal

    Level: Level

    Body: Stream

    Sparse: Sparse

    SparseMap: SparseMap

    Parts: Parts

    Choice: Choice

    Nothing: Nothing

    Weight: Weight

    Weights: Weights
}

intEnum Level {
    LOW = 1
    HIGH = 2
}

@streaming
blob Stream

@sparse
list Sparse {
    member: String
}

@sparse
map SparseMap {
    key: String
    value: String
}

list Parts {
    member: Part
}

structure Part {
    @required
    Size: Integer

    Notes: String
}

union Choice {
    Nothing: Unit

    Name: String
}

union Nothing {
    Nothing: Unit
}

structure Weight {
    @required
    Grams: BigDecimal
}

list Weights {
    member: Weight
}
