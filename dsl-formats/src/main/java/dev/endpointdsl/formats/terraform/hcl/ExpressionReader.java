package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.terraform.hcl.Expression.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads expressions, by the precedence of their operators. */
final class ExpressionReader {

  /** Operators by precedence, the weakest first; longer ones before those they begin with. */
  private static final List<List<String>> OPERATORS =
      List.of(
          List.of("||"),
          List.of("&&"),
          List.of("==", "!="),
          List.of("<=", ">=", "<", ">"),
          List.of("+", "-"),
          List.of("*", "/", "%"));

  private static final Pattern NUMBER =
      Pattern.compile("[0-9]++(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

  /** The maximum number of chars of a number. */
  private static final int MAX_DIGITS = 400;

  private final Cursor in;
  private final TemplateReader templates;
  private final CollectionReader collections;
  private boolean lineEnds;

  ExpressionReader(Cursor in) {
    this.in = in;
    this.templates = new TemplateReader(in, this);
    this.collections = new CollectionReader(in, this);
  }

  /** Reads an expression; line ends mean nothing within brackets. */
  Expression read(boolean skipsLineEnds) {
    boolean before = lineEnds;
    lineEnds = skipsLineEnds;
    in.enter();
    Expression read = conditional();
    in.leave();
    lineEnds = before;
    return read;
  }

  Expression wholeTemplate() {
    return templates.whole();
  }

  private Expression conditional() {
    skip();
    int start = in.at();
    Expression condition = binary(0);
    int end = in.at();
    skip();
    if (!in.accept("?")) {
      in.moveTo(end);
      return condition;
    }
    Expression yes = read(lineEnds);
    skip();
    in.expect(":", "between the values of the condition");
    Expression no = read(lineEnds);
    return in.node(Kind.CONDITIONAL, "", List.of(condition, yes, no), start);
  }

  private Expression binary(int precedence) {
    if (precedence == OPERATORS.size()) {
      return unary();
    }
    int start = in.at();
    Expression left = binary(precedence + 1);
    while (true) {
      int end = in.at();
      skip();
      String operator = operator(precedence);
      if (operator.isEmpty()) {
        in.moveTo(end);
        return left;
      }
      skip();
      Expression right = binary(precedence + 1);
      left = in.node(Kind.BINARY, operator, List.of(left, right), start);
    }
  }

  private String operator(int precedence) {
    if (in.looksAt("=>")) {
      return "";
    }
    return OPERATORS.get(precedence).stream().filter(in::accept).findFirst().orElse("");
  }

  private Expression unary() {
    int start = in.at();
    boolean not = in.peek() == '!' && !in.looksAt("!=");
    if (!not && in.peek() != '-') {
      return postfix();
    }
    in.moveTo(start + 1);
    skip();
    in.enter();
    Expression operand = unary();
    in.leave();
    return in.node(Kind.UNARY, not ? "!" : "-", List.of(operand), start);
  }

  private Expression postfix() {
    int start = in.at();
    Expression operand = primary();
    while (true) {
      if (in.peek() == '.' && !in.looksAt("...")) {
        in.moveTo(in.at() + 1);
        operand = attribute(operand, start);
      } else if (in.peek() == '[') {
        operand = index(operand, start);
      } else {
        return operand;
      }
    }
  }

  private Expression attribute(Expression operand, int start) {
    if (in.accept("*")) {
      return in.node(Kind.OPAQUE, "", List.of(operand), start);
    }
    int at = in.at();
    String name = in.identifier();
    if (!name.isEmpty()) {
      return in.node(Kind.ATTRIBUTE, name, List.of(operand), start);
    }
    while (in.peek() >= '0' && in.peek() <= '9') {
      in.moveTo(in.at() + 1);
    }
    if (in.at() == at) {
      throw in.error(at, "expected a name after the dot, found " + in.found());
    }
    Expression index = in.node(Kind.NUMBER, in.text().substring(at, in.at()), List.of(), at);
    return in.node(Kind.INDEX, "", List.of(operand, index), start);
  }

  private Expression index(Expression operand, int start) {
    if (in.accept("[*]")) {
      return in.node(Kind.OPAQUE, "", List.of(operand), start);
    }
    in.moveTo(in.at() + 1);
    Expression index = read(true);
    in.skip(true);
    in.expect("]", "after the index");
    return in.node(Kind.INDEX, "", List.of(operand, index), start);
  }

  private Expression primary() {
    int start = in.at();
    int c = in.peek();
    if (c == '"') {
      return templates.quoted();
    }
    if (c == '[') {
      return collections.list();
    }
    if (c == '{') {
      return collections.object();
    }
    if (in.looksAt("<<")) {
      return templates.heredoc();
    }
    if (in.accept("(")) {
      Expression inner = read(true);
      in.skip(true);
      in.expect(")", "after the expression");
      return new Expression(
          inner.kind(), inner.text(), inner.operands(), in.span(start), inner.height());
    }
    return c >= '0' && c <= '9' ? number() : named();
  }

  private Expression number() {
    int start = in.at();
    Matcher matcher = NUMBER.matcher(in.text()).region(start, in.text().length());
    String digits = matcher.lookingAt() ? matcher.group() : "";
    in.moveTo(start + digits.length());
    int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
    if (digits.length() > MAX_DIGITS || (exponent > 0 && digits.length() - exponent > 5)) {
      throw in.error(start, "the number has too many digits; no member takes it");
    }
    return in.node(Kind.NUMBER, digits, List.of(), start);
  }

  private Expression named() {
    int start = in.at();
    String name = in.identifier();
    while (!name.isEmpty() && in.accept("::")) {
      name = name + "::" + in.identifier();
    }
    if (in.peek() == '(' && !name.isEmpty()) {
      return collections.call(name, start);
    }
    return switch (name) {
      case "" -> throw in.error(start, "expected a value, found " + in.found() + hint());
      case "true", "false" -> in.node(Kind.BOOLEAN, name, List.of(), start);
      case "null" -> in.node(Kind.NULL, name, List.of(), start);
      default -> in.node(Kind.NAME, name, List.of(), start);
    };
  }

  private String hint() {
    return in.peek() == '\'' || in.peek() == '\u2018' || in.peek() == '\u201c'
        ? "; use double quotes"
        : "";
  }

  private void skip() {
    in.skip(lineEnds);
  }
}
