$version: "2.0"

namespace example.manyfacts

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    A0: Level1

    A1: Level1

    A2: Level1

    A3: Level1

    A4: Level1

    A5: Level1

    A6: Level1

    A7: Level1

    A8: Level1

    A9: Level1

    A10: Level1

    A11: Level1
}

structure Level1 {
    S0: Secret

    S1: Secret

    S2: Secret

    S3: Secret

    S4: Secret

    S5: Secret

    S6: Secret

    S7: Secret

    S8: Secret

    S9: Secret
}

@sensitive
string Secret
