$version: "2.0"

// Values that toString() and messages must hide.
namespace example.sensitive

operation CreateThing {
    input: CreateThingInput
}

structure CreateThingInput {
    @required
    @pattern("^[a-z]+$")
    @length(max: 8)
    Password: Secret

    Passwords: Secrets

    Pin: Pin

    Factor: Factor

    Level: Level

    Note: Note

    ByName: SecretMap

    CodesByName: CodeMap

    Codes: Codes
}

@sensitive
string Secret

list Secrets {
    member: Letters
}

@sensitive
@pattern("^[a-z]+$")
string Letters

@sensitive
@range(min: 1000, max: 9999)
integer Pin

@sensitive
@range(max: 0.5)
double Factor

@sensitive
enum Level {
    HIGH = "high"
}

/// Hidden completely.
@sensitive
structure Note {
    @pattern("^[a-z]+$")
    Text: String
}

/// Hidden including its elements.
@sensitive
list Codes {
    member: Code
}

@pattern("^[a-z]+$")
string Code

map SecretMap {
    key: Letters
    value: Letters
}

/// Its keys, which have no constraint, are hidden.
map CodeMap {
    key: Secret
    value: Code
}
