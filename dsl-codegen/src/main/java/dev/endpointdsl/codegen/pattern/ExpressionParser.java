package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of the regular expression language that describes regular languages, in the
 * reading that {@link java.util.regex.Pattern} has of it. Whether a quantifier is lazy is passed
 * over, since it does not change what matches.
 */
final class ExpressionParser {

  private static final int DEEPEST_GROUP = 50;
  private static final int LONGEST_COUNT = 9;
  private static final CodePointSet NOT_LINE_END =
      CodePointSet.of('\n')
          .union(CodePointSet.of('\r'))
          .union(CodePointSet.of(0x85))
          .union(CodePointSet.range(0x2028, 0x2029))
          .complement();

  private final RegexCursor cursor;
  private final EscapeParser escapes;
  private final ClassParser classes;
  private int depth;

  private ExpressionParser(RegexCursor cursor) {
    this.cursor = cursor;
    this.escapes = new EscapeParser(cursor);
    this.classes = new ClassParser(cursor);
  }

  /**
   * Reads an expression.
   *
   * @throws UnsupportedExpressionException when it is outside of the subset, or broken
   */
  static RegexNode parse(String regex) {
    RegexCursor cursor = new RegexCursor(regex);
    RegexNode expression = new ExpressionParser(cursor).choice();
    if (!cursor.atEnd()) {
      throw cursor.unsupported("a closing bracket without its opening one");
    }
    return expression;
  }

  /**
   * Reads an expression that is not a choice at its outermost level.
   *
   * @throws UnsupportedExpressionException as {@link #parse} does, and for a choice
   */
  static RegexNode parseBranch(String regex) {
    RegexCursor cursor = new RegexCursor(regex);
    RegexNode expression = new ExpressionParser(cursor).sequence();
    if (!cursor.atEnd()) {
      throw cursor.unsupported("an anchor that belongs to one branch only");
    }
    return expression;
  }

  private RegexNode choice() {
    List<RegexNode> branches = new ArrayList<>();
    do {
      branches.add(sequence());
    } while (cursor.skip("|"));
    return RegexNode.choice(branches);
  }

  private RegexNode sequence() {
    List<RegexNode> parts = new ArrayList<>();
    while (!cursor.atEnd() && !cursor.lookingAt("|") && !cursor.lookingAt(")")) {
      parts.add(quantified(atom()));
    }
    return RegexNode.sequence(parts);
  }

  private RegexNode atom() {
    int codePoint = cursor.next();
    return switch (codePoint) {
      case '(' -> group();
      case '[' -> new RegexNode.Characters(classes.parse());
      case '.' -> new RegexNode.Characters(NOT_LINE_END);
      case '\\' -> new RegexNode.Characters(escapes.parse());
      case '^', '$', '*', '+', '?', '{' ->
          throw cursor.unsupported(Character.toString(codePoint) + " in this place");
      default -> new RegexNode.Characters(escapes.literal(codePoint));
    };
  }

  private RegexNode group() {
    if (cursor.skip("?") && !cursor.skip(":")) {
      groupName();
    }
    depth++;
    if (depth > DEEPEST_GROUP) {
      throw cursor.unsupported("a group nested too deeply");
    }
    RegexNode body = choice();
    depth--;
    if (!cursor.skip(")")) {
      throw cursor.unsupported("a group without end");
    }
    return body;
  }

  private void groupName() {
    boolean named = cursor.skip("<") && !cursor.lookingAt("=") && !cursor.lookingAt("!");
    if (!named) {
      throw cursor.unsupported("a look around, a flag or an atomic group");
    }
    cursor.until(">");
  }

  private RegexNode quantified(RegexNode body) {
    RegexNode quantified;
    if (cursor.skip("?")) {
      quantified = RegexNode.repetition(body, 0, 1);
    } else if (cursor.skip("*")) {
      quantified = RegexNode.repetition(body, 0, RegexNode.Repetition.UNBOUNDED);
    } else if (cursor.skip("+")) {
      quantified = RegexNode.repetition(body, 1, RegexNode.Repetition.UNBOUNDED);
    } else if (cursor.skip("{")) {
      quantified = counted(body);
    } else {
      return body;
    }
    boolean possessive = !cursor.skip("?") && cursor.lookingAt("+");
    if (possessive) {
      throw cursor.unsupported("a possessive quantifier");
    }
    return quantified;
  }

  private RegexNode counted(RegexNode body) {
    int min = count();
    int max = min;
    if (cursor.skip(",")) {
      max = cursor.lookingAt("}") ? RegexNode.Repetition.UNBOUNDED : count();
    }
    if (!cursor.skip("}") || max < min) {
      throw cursor.unsupported("a broken count");
    }
    return RegexNode.repetition(body, min, max);
  }

  private int count() {
    StringBuilder digits = new StringBuilder();
    while (cursor.peek() >= '0' && cursor.peek() <= '9') {
      digits.appendCodePoint(cursor.next());
    }
    if (digits.isEmpty() || digits.length() > LONGEST_COUNT) {
      throw cursor.unsupported("a count that is missing or too large");
    }
    return Integer.parseInt(digits, 0, digits.length(), 10);
  }
}
