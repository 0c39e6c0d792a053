package dev.endpointdsl.codegen.emit.layout;

/**
 * A place at which a line of code can be broken.
 *
 * @param position the index of the first character behind it
 * @param depth the number of open brackets around it, relative to the start of the line
 * @param kind the syntax that it belongs to
 */
record Break(int position, int depth, Kind kind) {

  /** The syntax that can be broken, the preferred kind first. */
  enum Kind {
    /** Before {@code extends}, {@code implements} or {@code throws}. */
    KEYWORD,
    /** After a comma, or a semicolon in the head of a loop. */
    SEPARATOR,
    /** After an annotation of a parameter. */
    ANNOTATION,
    /** After {@code =} or {@code ->}. */
    ASSIGNMENT,
    /** Before {@code ?} or {@code :}. */
    CONDITIONAL,
    /** Before {@code ||}. */
    OR,
    /** Before {@code &&}. */
    AND,
    /** Before a call on the result of another call. */
    CALL,
    /** After the bracket that opens a list of arguments. */
    BRACKET
  }
}
