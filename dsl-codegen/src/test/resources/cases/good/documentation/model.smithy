$version: "2.0"

// Documentation with special characters of comments, Javadoc, format strings and the compiler.
namespace example.documentation

operation CreateThing {
    input: CreateThingInput
}

/// Ends */ a comment, costs $5 or $L or $T, escapes \u0041 and \u002a\u002f, is <b>bold</b> & 'quoted'.
///
/// - a list with {@code braces} and `code`
/// - {@link Nothing} and {unbalanced
///
/// @param none is no tag, nor is an @deprecated one } at all.
structure CreateThingInput {
    /// Back`ticks` of ``all ` sorts``, one alone: `.
    ///
    /// @return nothing
    @pattern("^[`$*/{}@\\\\<>&\" ]+  $")
    Name: String

    /// `{@code unbalanced {`, `*/`, `\u0041`, `a & b < c`, `$L`, `@see`, `}`
    Second: String

    /// * starred
    /// * twice <!-- no comment --> &amp; &nosuch;
    ///
    /// A very long paragraph that must be broken because it would not fit into one hundred columns at all, with a word-that-is-too-long-for-any-line-and-therefore-stays-whole-because-it-cannot-be-broken-anywhere-at-all.
    Third: Kind
}

/// */ \u000a }
enum Kind {
    /// */ <i> & {@code
    ONE = "one"
}
