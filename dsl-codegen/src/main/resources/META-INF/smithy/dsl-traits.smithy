$version: "2.0"

// The traits of Endpoint DSL, in addition to Smithy's own.
//
// They are optional: a DSL can be generated from a model that uses none of them.
namespace dev.endpointdsl.traits

/// The Java name of a generated type or member, for a name in the model that is long or collides
/// with another one. Types are `UpperCamel`, members `lowerCamel`.
@trait(selector: ":is(structure, union, enum, member)", conflicts: [])
@pattern("^[A-Za-z_][A-Za-z0-9_]*$")
string javaName

/// The name of the builder method that adds an element to a list or an entry to a map: `tag` for
/// `Tags`. The default is the singular of the member's name.
@trait(selector: "structure > member :test(> :is(list, map))")
@pattern("^[a-z][A-Za-z0-9_]*$")
string singular

/// The unit of a number in messages and Javadoc: "seconds", "MB", "percent".
@trait(selector: "member :test(> number)")
@length(min: 1)
string unit

/// The only numbers that a member may have, for values that a range cannot describe.
@trait(selector: "member :test(> :is(byte, short, integer, long))")
@length(min: 1)
list allowedValues {
    member: Long
}

/// The rule that violations of `@allowedValues` report. The default is a general rule.
@trait(selector: "structure > member :test(> :is(byte, short, integer, long))")
@pattern("^[A-Z][A-Z0-9_]*$")
string allowedValuesRule

/// The value that the service uses if the member is not set. The default is documented, and
/// comparisons with a live configuration use it; it is never sent. It has the type of the member.
@trait(selector: "structure > member :test(> :is(boolean, string, enum, number))")
document serviceDefault

/// The value of a member with which its structure requests nothing, although it is set: `DISABLED`
/// for the status of a feature. Such a structure contradicts no member that excludes it. It has the
/// type of the member.
@trait(selector: "structure > member :test(> :is(boolean, string, enum))", structurallyExclusive: "member")
document inactiveValue

/// A member that the service adds to what it describes, beside another member of the same structure,
/// and refuses in requests. Reading a description drops it there.
@trait(selector: "structure > member")
structure addedByService {
    /// The member beside which it is added.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    beside: String

    /// The value that the service adds.
    @required
    value: Document
}

/// The member whose string identifies an element of a list in messages, next to its index:
/// `productionVariants[0] "blue"`.
@trait(selector: "structure > member :test(> string)", structurallyExclusive: "member")
structure elementLabel {}

/// The member that identifies an element of a list when two lists are compared, if it is not the
/// member with `@elementLabel`.
@trait(selector: "structure > member :test(> :is(string, enum, byte, short, integer, long))", structurallyExclusive: "member")
structure elementKey {}

/// A list whose order is significant: two lists with the same elements in another order differ.
@trait(selector: "structure > member :test(> list)")
structure ordered {}

/// Marks an operation that reads back what another operation creates: the type of the other
/// operation's input gets a method `from(...)` for the response of this one.
@trait(selector: "operation")
@idRef(failWhenMissing: true, selector: "operation")
string readsBack

/// The name of the AWS SDK's class for a shape, or of the SDK's methods for a member, if it differs
/// from the name of the shape or member.
@trait(selector: ":is(structure, union, structure > member, union > member)")
@pattern("^[A-Za-z][A-Za-z0-9]*$")
string sdkName

/// Marks a trait that states facts about enum values. Each member of the trait becomes an accessor
/// of the generated enum:
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
/// generates `ML_G5_XLARGE.hasLocalStorage()`. A fact is a boolean, an integer, a string, an
/// enum, or a list of strings or enums. The accessor of a fact that is not `@required` returns an `Optional`.
@trait(selector: "structure[trait|trait]")
structure enumFacts {}

/// Choices between members that exclude each other. After the required members, the builder has a
/// stage for each choice, and then offers only members that are compatible with the alternatives
/// taken:
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
/// generates the stage `NeedsCardNumberOrInvoiceAddress`, which is named after its methods, and the
/// last stages `CompleteCard` and `CompleteInvoice`, which extend `Complete`.
@trait(selector: "structure")
@length(min: 1)
list choices {
    member: Choice
}

/// A choice.
structure Choice {
    /// The name of the choice. The stage has it, after `Needs`, if the names of the methods would be
    /// longer than 80 characters.
    @required
    name: TypeNamePart

    /// The alternatives.
    @required
    alternatives: Alternatives

    /// The rule that requires one of the alternatives.
    rule: RuleName
}

@length(min: 2)
list Alternatives {
    member: Alternative
}

/// An alternative of a choice.
structure Alternative {
    /// Its part of the name of the last stage, after `Complete`.
    @required
    name: TypeNamePart

    /// Its members, in the order of the builder. A value that has the first one has taken this
    /// alternative.
    members: MemberReferences

    /// The method that takes this alternative if it has no members. A value that has none of the
    /// other alternatives' members has taken it. Where it is the only one that is offered, the
    /// builder takes it without the method.
    method: MethodName

    /// The Javadoc of the method.
    documentation: String

    /// Optional members that the builder does not offer with it.
    excludes: MemberReferences

    /// The alternatives of earlier choices after which the builder offers this one. The default is
    /// after any of them.
    after: TypeNameParts

    /// Members that it sets itself.
    implies: ImpliedValues

    /// The rules that violations report, for values that are edited or read from elsewhere.
    rules: AlternativeRules
}

/// The rules for an alternative.
structure AlternativeRules {
    /// The rule against taking it together with an earlier alternative or its members.
    exclusive: RuleName

    /// The rule that all of its members are set.
    members: RuleName

    /// The rule that none of the members it excludes is set. A member whose value is its
    /// `@serviceDefault`, or a structure with its `@inactiveValue`, does not violate it.
    excludes: RuleName

    /// The rules for members that it excludes, in place of `excludes`.
    excludedMembers: ExcludedMemberRules

    /// The rule that it comes after one of the alternatives it names.
    after: RuleName
}

list ExcludedMemberRules {
    member: ExcludedMemberRule
}

/// The rule for a member that an alternative excludes.
structure ExcludedMemberRule {
    /// The member, one of those that the alternative excludes.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String

    /// The rule that it is not set.
    @required
    rule: RuleName
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

/// A member that an alternative sets.
structure ImpliedValue {
    /// The member, a string or an enum.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> string)")
    member: String

    /// Its value on the wire.
    @required
    value: String

    /// The rule that the alternative requires the value.
    rule: RuleName
}

/// A rule, identified by its constant in the enum that `@GenerateDsl(ruleConstants = ...)` names.
/// The default is a general rule.
@pattern("^[A-Z][A-Z0-9_]*$")
string RuleName

/// The rule of a trait that relates members to each other.
@mixin
structure WithRule {
    /// The rule.
    rule: RuleName

    /// Whether breaking the rule is only a warning. It must match the severity of the rule; the
    /// compile-time checker uses it.
    warning: Boolean
}

/// Limits a number to at most another member of the same structure if both are set.
@trait(selector: "structure > member :test(> :is(byte, short, integer, long, float, double))")
structure atMost with [WithRule] {
    /// The other member.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> :is(byte, short, integer, long, float, double))")
    member: String
}

/// Requires different values of a member in the structures of a list.
@trait(selector: "structure > member :test(> list > member > structure)")
structure uniqueMember with [WithRule] {
    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String
}

/// Allows at most one structure of a list to have a member set.
@trait(selector: "structure > member :test(> list > member > structure)")
structure atMostOneWith with [WithRule] {
    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    member: String
}

/// Requires values of a member in the structures of a list that differ from those in another list of
/// the same structure.
@trait(selector: "structure > member :test(> list > member > structure)")
structure distinctFrom with [WithRule] {
    /// The other list, whose elements are of the same structure.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list > member > structure)")
    member: String

    /// The member of the elements.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member")
    by: String
}

/// Requires a list to have the same size as another list of the same structure if both are set.
@trait(selector: "structure > member :test(> list)")
structure sameSizeAs with [WithRule] {
    /// The other list.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list)")
    member: String
}

/// Requires exact sizes of a list and another list of the same structure if the first one has
/// elements.
@trait(selector: "structure > member :test(> list)")
structure pairedSizes with [WithRule] {
    /// The other list.
    @required
    @idRef(failWhenMissing: true, selector: "structure > member :test(> list)")
    member: String

    /// The required size of this list.
    @required
    size: Integer

    /// The required size of the other list.
    @required
    otherSize: Integer
}

@pattern("^[A-Z][A-Za-z0-9]*$")
string TypeNamePart

@pattern("^[a-z][A-Za-z0-9]*$")
string MethodName

/// Adds a second builder method for a required string member, which derives the string from the
/// element's position in its list: the list's `@positionPrefix`, followed by the number of the
/// element, starting from 1.
@trait(selector: "structure > member[trait|required] :test(> string)", structurallyExclusive: "member")
structure namedByPosition {
    /// The name of the method.
    @required
    method: MethodName
}

/// The prefix of the number in the strings of elements that are named by position.
@trait(selector: "structure > member :test(> list)")
@length(min: 1)
string positionPrefix

/// Adds two builder methods for a required string member of an operation's input, which derive the
/// string from a hash of all other content, so that equal content always has the same name.
@trait(selector: "structure > member[trait|required] :test(> string)", structurallyExclusive: "member")
structure namedByContent {
    /// The name of the method with a parameter for the prefix of the hash.
    @required
    prefixMethod: MethodName

    /// The name of the method without a parameter.
    @required
    method: MethodName

    /// The prefix of the hash for the method without a parameter.
    @required
    defaultPrefix: String

    /// Members that are not part of the content.
    ignores: MemberReferences
}
