$version: "2.0"

namespace example.sdknames

operation PutEntry {
    input := {
        NULL: Boolean
        AccountId: AccountIds
        Marker: String
        Own: String
    }
}

list AccountIds {
    member: String
}
