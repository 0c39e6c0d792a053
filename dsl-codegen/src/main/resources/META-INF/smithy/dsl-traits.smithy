$version: "2.0"

// What Endpoint DSL understands beyond Smithy's own traits.
//
// A model that uses none of them still makes a DSL; each trait makes it read better.
namespace dev.endpointdsl.traits

/// The Java name of a generated type or member, where the model's own would be long, or a
/// collision. Types are written `UpperCamel`, members `lowerCamel`.
@trait(selector: ":is(structure, union, enum, member)", conflicts: [])
@pattern("^[A-Za-z_][A-Za-z0-9_]*$")
string javaName

/// The name of the builder method that adds one element to a list (or one entry to a map):
/// `tag` for `Tags`. Without it, the member's name less its final `s`.
@trait(selector: "structure > member :test(> :is(list, map))")
@pattern("^[a-z][A-Za-z0-9_]*$")
string singular

/// What a number counts, as it stands in messages and Javadoc: "seconds", "MB", "percent".
@trait(selector: "member :test(> number)")
@length(min: 1)
string unit

/// The numbers a member may have, where a range says too little.
@trait(selector: "member :test(> :is(byte, short, integer, long))")
@length(min: 1)
list allowedValues {
    member: Long
}

/// What the service takes when the member is left out. It is documentation and what a comparison
/// of wanted and live goes by; it is never sent.
@trait(selector: "structure > member")
document serviceDefault

/// The member whose text names an element of a list in messages, beside its index:
/// `productionVariants[0] "blue"`.
@trait(selector: "structure > member :test(> string)", structurallyExclusive: "member")
structure elementLabel {}

/// Marks an operation that reads back what another one created: the type made of the other one's
/// input gets `from(...)` for this one's response.
@trait(selector: "operation")
@idRef(failWhenMissing: true, selector: "operation")
string readsBack

/// The name of the AWS SDK's class for a shape, where it is not the shape's own.
@trait(selector: ":is(structure, union)")
@pattern("^[A-Z][A-Za-z0-9]*$")
string sdkName

/// Marks a trait whose values are facts about enum values. Each member of the trait becomes an
/// accessor of the generated enum:
///
/// ```
/// @enumFacts
/// @trait(selector: "enum > member")
/// structure instanceFacts {
///     /// Whether instances of this type have disks of their own.
///     @required
///     hasLocalStorage: Boolean
/// }
/// ```
///
/// makes `ML_G5_XLARGE.hasLocalStorage()`. Booleans and strings (enums included), and lists of
/// strings, may be facts; what is not `@required` becomes an `Optional`.
@trait(selector: "structure[trait|trait]")
structure enumFacts {}
