package dev.endpointdsl.codegen.pattern;

/** Parses character classes, {@code [a-z]}. */
final class ClassParser {

  private final RegexCursor cursor;
  private final EscapeParser escapes;

  ClassParser(RegexCursor cursor) {
    this.cursor = cursor;
    this.escapes = new EscapeParser(cursor);
  }

  /** Parses a class after its opening bracket, including the closing bracket. */
  CodePointSet parse() {
    boolean negated = cursor.skip("^");
    if (cursor.lookingAt("]")) {
      throw cursor.unsupported("an empty class, or a bracket in one");
    }
    CodePointSet set = CodePointSet.NONE;
    while (!cursor.skip("]")) {
      set = set.union(rangeOrAtom());
    }
    return negated ? set.complement() : set;
  }

  private CodePointSet rangeOrAtom() {
    CodePointSet first = atom();
    if (!first.isSingle() || !cursor.lookingAt("-") || cursor.lookingAt("-]")) {
      return first;
    }
    cursor.skip("-");
    CodePointSet last = atom();
    int from = single(first);
    int to = single(last);
    if (from > to) {
      throw cursor.unsupported("a range in reverse order");
    }
    return CodePointSet.range(from, to);
  }

  private CodePointSet atom() {
    if (cursor.lookingAt("[") || cursor.lookingAt("&&")) {
      throw cursor.unsupported("a nested class");
    }
    int codePoint = cursor.next();
    return switch (codePoint) {
      case RegexCursor.END -> throw cursor.unsupported("an unclosed class");
      case '\\' -> escapes.parse();
      default -> escapes.literal(codePoint);
    };
  }

  private int single(CodePointSet set) {
    if (!set.isSingle()) {
      throw cursor.unsupported("a range that ends in a class");
    }
    return set.ranges().get(0).first();
  }
}
