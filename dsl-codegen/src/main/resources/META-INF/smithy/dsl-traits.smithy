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

/// The rule that `@allowedValues` stands for.
@trait(selector: "structure > member :test(> :is(byte, short, integer, long))")
@pattern("^[A-Z][A-Z0-9_]*$")
string allowedValuesRule

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

/// Choices between members that exclude each other. The builder asks for each in turn, after the
/// required members, and offers what belongs to the alternatives that were taken:
///
/// ```
/// @choices([
///     {
///         name: "Payment"
///         alternatives: [
///             { name: "Card", members: [Order$CardNumber, Order$CardHolder] }
///             { name: "Invoice", members: [Order$InvoiceAddress], excludes: [Order$Express] }
///         ]
///     }
/// ])
/// structure Order { ... }
/// ```
///
/// makes the stage `NeedsPayment` with `cardNumber(...)` and `invoiceAddress(...)`, and the last
/// stages `CompleteCard` and `CompleteInvoice`, which extend `Complete`.
@trait(selector: "structure")
@length(min: 1)
list choices {
    member: Choice
}

/// One choice.
structure Choice {
    /// What the stage is called, behind `Needs`.
    @required
    name: TypeNamePart

    /// What there is to choose from.
    @required
    alternatives: Alternatives

    /// The rule that one of them has to be taken.
    rule: RuleName
}

@length(min: 2)
list Alternatives {
    member: Alternative
}

/// One way to make a choice.
structure Alternative {
    /// What it adds to the name of the last stage, behind `Complete`.
    @required
    name: TypeNamePart

    /// The members it takes, in the order in which they are asked for. The first one is what tells
    /// that this alternative was taken.
    members: MemberReferences

    /// The method that takes this alternative when it has no members: what it means is that those
    /// of the other ones are left out.
    method: MethodName

    /// What the method's Javadoc says.
    documentation: String

    /// Optional members that are not offered with it.
    excludes: MemberReferences

    /// The alternatives of earlier choices after which this one is offered: any of them. Without
    /// it, it always is.
    after: TypeNameParts

    /// Members that it sets itself.
    implies: ImpliedValues

    /// The rules that say why, for what is read from elsewhere or edited.
    rules: AlternativeRules
}

/// The rules behind an alternative.
structure AlternativeRules {
    /// That it is not taken together with one in front of it, nor with what those ask for.
    exclusive: RuleName

    /// That all its members are set.
    members: RuleName

    /// That none of the members it excludes is set.
    excludes: RuleName

    /// That it comes after one of the alternatives it names.
    after: RuleName
}

list MemberReferences {
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String
}

list TypeNameParts {
    member: TypeNamePart
}

list ImpliedValues {
    member: ImpliedValue
}

/// A member that follows from an alternative.
structure ImpliedValue {
    /// A member of text or of an enum.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> string)")
    member: String

    /// Its value on the wire.
    @required
    value: String

    /// The rule that the two go together.
    rule: RuleName
}

/// A rule by the name of its constant in the enum that `@GenerateDsl(ruleConstants = ...)` names.
/// Without one, violations are of a general rule.
@pattern("^[A-Z][A-Z0-9_]*$")
string RuleName

/// What a trait that ties members to each other can say of its rule.
@mixin
structure WithRule {
    /// The rule.
    rule: RuleName

    /// Whether breaking it is worth a warning only. It has to agree with the rule's severity; the
    /// compile-time checker goes by it.
    warning: Boolean
}

/// A number that may not be greater than another member of the same structure, if both are set.
@trait(selector: "structure > member :test(> :is(byte, short, integer, long, float, double))")
structure atMost with [WithRule] {
    /// The other member.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> :is(byte, short, integer, long, float, double))")
    member: String
}

/// A list of structures of which no two may have the same value of a member.
@trait(selector: "structure > member :test(> list > member > structure)")
structure uniqueMember with [WithRule] {
    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String
}

/// A list of structures of which at most one may have a member set.
@trait(selector: "structure > member :test(> list > member > structure)")
structure atMostOneWith with [WithRule] {
    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String
}

/// A list of structures none of which may have the value of a member that an element of another list
/// of the same structure has.
@trait(selector: "structure > member :test(> list > member > structure)")
structure distinctFrom with [WithRule] {
    /// The other list. It holds the same structure.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list > member > structure)")
    member: String

    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    by: String
}

/// A list that has to be as long as another one of the same structure, if both are set.
@trait(selector: "structure > member :test(> list)")
structure sameSizeAs with [WithRule] {
    /// The other list.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list)")
    member: String
}

/// A list that goes with another one of the same structure: if this one has elements, both have to
/// have exactly the sizes told here.
@trait(selector: "structure > member :test(> list)")
structure pairedSizes with [WithRule] {
    /// The other list.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list)")
    member: String

    /// How many elements this list has to have.
    @required
    size: Integer

    /// How many elements the other list has to have.
    @required
    otherSize: Integer
}

@pattern("^[A-Z][A-Za-z0-9]*$")
string TypeNamePart

@pattern("^[a-z][A-Za-z0-9]*$")
string MethodName

/// Gives a required text member a second method, which leaves the text to the element's position in
/// its list: the prefix of the list's `@positionPrefix`, and the number of the element, counted
/// from 1.
@trait(selector: "structure > member[trait|required] :test(> string)", structurallyExclusive: "member")
structure namedByPosition {
    /// The name of the method.
    @required
    method: MethodName
}

/// What stands in front of the number in the texts of elements that are named by position.
@trait(selector: "structure > member :test(> list)")
@length(min: 1)
string positionPrefix

/// Gives a required text member of an operation's input two more methods, which have the text end in
/// a hash of everything else: the same content always has the same name.
@trait(selector: "structure > member[trait|required] :test(> string)", structurallyExclusive: "member")
structure namedByContent {
    /// The method that takes what stands in front of the hash.
    @required
    prefixMethod: MethodName

    /// The method that takes nothing.
    @required
    method: MethodName

    /// What stands in front of the hash when nothing was given.
    @required
    defaultPrefix: String

    /// Members that do not count as content.
    ignores: MemberReferences
}
