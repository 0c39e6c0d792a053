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

  private final Cursor cursor;
  private final EscapeParser escapes;
  private final ClassParser classes;
  private int depth;

  private ExpressionParser(Cursor cursor) {
    this.cursor = cursor;
    this.escapes = new EscapeParser(cursor);
    this.classes = new ClassParser(cursor);
  }

  /**
   * Reads an expression.
   *
   * @throws UnsupportedExpressionException when it is outside of the subset, or broken
   */
  static Expression parse(String regex) {
    Cursor cursor = new Cursor(regex);
    Expression expression = new ExpressionParser(cursor).choice();
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
  static Expression parseBranch(String regex) {
    Cursor cursor = new Cursor(regex);
    Expression expression = new ExpressionParser(cursor).sequence();
    if (!cursor.atEnd()) {
      throw cursor.unsupported("an anchor that belongs to one branch only");
    }
    return expression;
  }

  private Expression choice() {
    List<Expression> branches = new ArrayList<>();
    do {
      branches.add(sequence());
    } while (cursor.skip("|"));
    return Expression.choice(branches);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (!cursor.atEnd() && !cursor.lookingAt("|") && !cursor.lookingAt(")")) {
      parts.add(quantified(atom()));
    }
    return Expression.sequence(parts);
  }

  private Expression atom() {
    int codePoint = cursor.next();
    return switch (codePoint) {
      case '(' -> group();
      case '[' -> new Expression.Characters(classes.parse());
      case '.' -> new Expression.Characters(NOT_LINE_END);
      case '\\' -> new Expression.Characters(escapes.parse());
      case '^', '$', '*', '+', '?', '{' ->
          throw cursor.unsupported(Character.toString(codePoint) + " in this place");
      default -> new Expression.Characters(escapes.literal(codePoint));
    };
  }

  private Expression group() {
    if (cursor.skip("?") && !cursor.skip(":")) {
      groupName();
    }
    depth++;
    if (depth > DEEPEST_GROUP) {
      throw cursor.unsupported("a group nested too deeply");
    }
    Expression body = choice();
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

  private Expression quantified(Expression body) {
    Expression quantified;
    if (cursor.skip("?")) {
      quantified = Expression.repetition(body, 0, 1);
    } else if (cursor.skip("*")) {
      quantified = Expression.repetition(body, 0, Expression.Repetition.UNBOUNDED);
    } else if (cursor.skip("+")) {
      quantified = Expression.repetition(body, 1, Expression.Repetition.UNBOUNDED);
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

  private Expression counted(Expression body) {
    int min = count();
    int max = min;
    if (cursor.skip(",")) {
      max = cursor.lookingAt("}") ? Expression.Repetition.UNBOUNDED : count();
    }
    if (!cursor.skip("}") || max < min) {
      throw cursor.unsupported("a broken count");
    }
    return Expression.repetition(body, min, max);
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
