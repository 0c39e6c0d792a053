$version: "2.0"

namespace example.allcategories

operation CreateCart {
    input := {
        Name: Name
        Other: Other
    }
}

/// A class of all general categories, which is every character.
@pattern("^[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}\\p{C}]*$")
string Name

/// The class of no character.
@pattern("^[^\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}\\p{C}]*$")
string Other
