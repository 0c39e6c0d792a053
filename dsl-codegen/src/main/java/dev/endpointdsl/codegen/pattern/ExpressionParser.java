package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Parses the subset of the syntax of {@link java.util.regex.Pattern} that describes regular
 * languages. Ignores whether a quantifier is lazy, which does not change what matches.
 */
final class ExpressionParser {

  private static final int MAX_GROUP_DEPTH = 50;
  private static final int MAX_COUNT_DIGITS = 9;
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
   * Parses an expression.
   *
   * @throws UnsupportedExpressionException if the expression is invalid or outside of the subset
   */
  static RegexNode parse(String regex) {
    RegexCursor cursor = new RegexCursor(regex);
    RegexNode expression = new ExpressionParser(cursor).choice();
    if (!cursor.atEnd()) {
      throw cursor.unsupported("an unmatched closing parenthesis");
    }
    return expression;
  }

  /**
   * Parses an expression without a choice at the top level.
   *
   * @throws UnsupportedExpressionException as {@link #parse} does, and for such a choice
   */
  static RegexNode parseBranch(String regex) {
    RegexCursor cursor = new RegexCursor(regex);
    RegexNode expression = new ExpressionParser(cursor).sequence();
    if (!cursor.atEnd()) {
      throw cursor.unsupported("an anchor of a single branch");
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
          throw cursor.unsupported(Character.toString(codePoint) + " at this position");
      default -> new RegexNode.Characters(escapes.literal(codePoint));
    };
  }

  private RegexNode group() {
    if (cursor.skip("?") && !cursor.skip(":")) {
      groupName();
    }
    depth++;
    if (depth > MAX_GROUP_DEPTH) {
      throw cursor.unsupported("a group nested too deeply");
    }
    RegexNode body = choice();
    depth--;
    if (!cursor.skip(")")) {
      throw cursor.unsupported("an unclosed group");
    }
    return body;
  }

  private void groupName() {
    boolean named = cursor.skip("<") && !cursor.lookingAt("=") && !cursor.lookingAt("!");
    if (!named) {
      throw cursor.unsupported("a lookaround, a flag or an atomic group");
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
      throw cursor.unsupported("an invalid count");
    }
    return RegexNode.repetition(body, min, max);
  }

  private int count() {
    StringBuilder digits = new StringBuilder();
    while (cursor.peek() >= '0' && cursor.peek() <= '9') {
      digits.appendCodePoint(cursor.next());
    }
    if (digits.isEmpty() || digits.length() > MAX_COUNT_DIGITS) {
      throw cursor.unsupported("a count that is missing or too large");
    }
    return Integer.parseInt(digits, 0, digits.length(), 10);
  }
}
