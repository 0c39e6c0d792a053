package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.python.PythonToken.Kind;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parses literals, and names that are assigned a literal. */
final class PythonExpressions {

  private static final int MAX_DEPTH = 50;

  /** Names can refer to names, so that a short text could be a very large tree. */
  private static final int MAX_NODES = 100_000;

  private final PythonCursor in;
  private final Map<String, Integer> assigned;
  private final boolean skipsCalls;
  private int depth;
  private int nodes;

  /**
   * @param assigned the index of the first token of the value, by the name it is assigned to
   * @param skipsCalls whether calls are read as strings, as in a printed response
   */
  PythonExpressions(
      ReadingLog log, List<PythonToken> tokens, Map<String, Integer> assigned, boolean skipsCalls) {
    this.in = new PythonCursor(log, tokens);
    this.assigned = assigned;
    this.skipsCalls = skipsCalls;
  }

  /** Parses one expression, after which the document ends. */
  SourceNode document() {
    in.skipNewLines();
    SourceNode node = expression();
    in.skipNewLines();
    if (in.token().kind() != Kind.END) {
      throw in.unexpected("the end of the document");
    }
    return node;
  }

  /** Parses the arguments of a call, from the token after its parenthesis on. */
  SourceObject arguments(int first) {
    in.moveTo(Math.max(0, first - 2));
    SourceLocation begin = in.location(in.token());
    in.moveTo(first);
    return keywords(begin);
  }

  private SourceObject keywords(SourceLocation location) {
    List<SourceObject.Member> members = new ArrayList<>();
    while (!in.token().is(")")) {
      if (in.accept("**")) {
        spread(members);
      } else {
        PythonToken name = in.expectKind(Kind.NAME, "the name of an argument");
        in.expect("=");
        members.add(new SourceObject.Member(name.text(), in.location(name), expression()));
      }
      in.separator(")");
    }
    in.next();
    return new SourceObject(members, location);
  }

  private void spread(List<SourceObject.Member> members) {
    PythonToken begin = in.token();
    if (!(expression() instanceof SourceObject object)) {
      throw in.problem(begin, "expected a dictionary after **");
    }
    members.addAll(object.members());
  }

  private SourceNode expression() {
    PythonToken begin = in.token();
    if (++depth > MAX_DEPTH) {
      throw in.problem(begin, "the nesting depth exceeds " + MAX_DEPTH + " here");
    }
    if (++nodes > MAX_NODES) {
      throw in.problem(begin, "the document has more than " + MAX_NODES + " values");
    }
    SourceNode node =
        switch (begin.kind()) {
          case STRING -> string();
          case NUMBER -> number(begin, "");
          case NAME -> name(begin);
          case OPERATOR -> operator(begin);
          case NEW_LINE, END -> throw in.unexpected("a value");
        };
    depth--;
    boolean ends =
        in.token().kind() == Kind.NEW_LINE
            || in.token().kind() == Kind.END
            || (in.token().kind() == Kind.OPERATOR && ",:)]}".contains(in.token().text()));
    if (!ends) {
      throw in.problem(in.token(), "expressions are not computed; write the value");
    }
    return node;
  }

  private SourceNode operator(PythonToken begin) {
    in.next();
    return switch (begin.text()) {
      case "{" -> dictionary(begin);
      case "[" -> list(begin, "]");
      case "(" -> parentheses(begin);
      case "-", "+" -> {
        PythonToken digits = in.token();
        if (digits.kind() != Kind.NUMBER) {
          throw in.problem(begin, "expressions are not computed; write the value");
        }
        yield number(digits, begin.text().equals("-") ? "-" : "");
      }
      default -> {
        in.moveTo(in.index() - 1);
        throw in.unexpected("a value");
      }
    };
  }

  private SourceNode dictionary(PythonToken begin) {
    List<SourceObject.Member> members = new ArrayList<>();
    while (!in.token().is("}")) {
      if (in.accept("**")) {
        spread(members);
      } else {
        PythonToken at = in.token();
        SourceNode key = expression();
        if (!in.token().is(":")) {
          throw in.problem(at, "expected a dictionary, found a set; write a list or a dictionary");
        }
        if (!(key instanceof SourceScalar name) || name.kind() != ScalarKind.STRING) {
          throw in.problem(at, "expected a string as a key");
        }
        in.next();
        members.add(new SourceObject.Member(name.text(), in.location(at), expression()));
      }
      in.separator("}");
    }
    in.next();
    return new SourceObject(members, in.location(begin));
  }

  private SourceNode list(PythonToken begin, String end) {
    List<SourceNode> elements = new ArrayList<>();
    while (!in.token().is(end)) {
      elements.add(expression());
      in.separator(end);
    }
    in.next();
    return new SourceList(elements, in.location(begin));
  }

  /** Parses a value in parentheses, or a tuple. */
  private SourceNode parentheses(PythonToken begin) {
    if (in.accept(")")) {
      return new SourceList(List.of(), in.location(begin));
    }
    SourceNode first = expression();
    if (in.accept(")")) {
      return first;
    }
    List<SourceNode> elements = new ArrayList<>(List.of(first));
    in.separator(")");
    SourceList rest = (SourceList) list(begin, ")");
    elements.addAll(rest.elements());
    return new SourceList(elements, in.location(begin));
  }

  private SourceNode string() {
    PythonToken begin = in.token();
    List<Part> parts = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    while (in.token().kind() == Kind.STRING) {
      PythonToken string = in.next();
      source.append(string.text());
      parts.addAll(
          string.parts().isEmpty() ? List.of(Part.literal(string.text())) : string.parts());
    }
    List<Part> known = parts.stream().map(this::followed).toList();
    if (known.stream().noneMatch(Part::isReference)) {
      StringBuilder text = new StringBuilder();
      known.forEach(part -> text.append(part.literal()));
      return SourceScalar.string(text.toString(), in.location(begin));
    }
    return new SourceReference(source.toString(), known, in.location(begin));
  }

  private Part followed(Part part) {
    Integer at = part.isReference() ? assigned.get(part.reference()) : null;
    if (at == null) {
      return part;
    }
    return at(at) instanceof SourceScalar scalar && scalar.kind() == ScalarKind.STRING
        ? Part.literal(scalar.text())
        : part;
  }

  /** Parses the expression at another token, and comes back. */
  private SourceNode at(int other) {
    int here = in.index();
    in.moveTo(other);
    SourceNode node = expression();
    in.moveTo(here);
    return node;
  }

  private SourceNode number(PythonToken digits, String sign) {
    in.next();
    String text = digits.text().replace("_", "").toLowerCase(Locale.ROOT);
    int radix =
        text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : text.startsWith("0b") ? 2 : 10;
    if (text.endsWith("j") && radix == 10) {
      throw in.problem(digits, "expected a real number");
    }
    if (radix == 10 && text.length() > 1 && text.matches("0[0-9]*[1-9][0-9]*")) {
      throw in.problem(
          digits, "Python has no number with a leading zero; quote it or remove the zero");
    }
    boolean empty = radix != 10 && text.length() == 2;
    int exponent = text.indexOf('e');
    if (empty || (radix == 10 && exponent >= 0 && text.length() - exponent > 8)) {
      throw in.problem(digits, "the number is out of the range of every member");
    }
    BigDecimal value =
        radix == 10
            ? new BigDecimal(text)
            : new BigDecimal(new BigInteger(text.substring(2), radix));
    return SourceScalar.number(
        sign + digits.text(), sign.isEmpty() ? value : value.negate(), in.location(digits));
  }

  private SourceNode name(PythonToken begin) {
    in.next();
    if (begin.isName("True") || begin.isName("False")) {
      return SourceScalar.bool(begin.isName("True"), begin.text(), in.location(begin));
    }
    if (begin.isName("None")) {
      return SourceScalar.nothing("None", in.location(begin));
    }
    if (begin.text().equals("dict") && in.token().is("(")) {
      in.next();
      return keywords(in.location(begin));
    }
    Integer known = assigned.get(begin.text());
    if (known != null && !in.token().is(".") && !in.token().is("(") && !in.token().is("[")) {
      return at(known);
    }
    return reference(begin);
  }

  private SourceNode reference(PythonToken begin) {
    while (in.token().is(".")) {
      in.next();
      in.expectKind(Kind.NAME, "a name");
    }
    boolean environment = in.token().is("[") && in.previous().isName("environ");
    if (environment) {
      in.next();
      in.expectKind(Kind.STRING, "a name");
      in.expect("]");
    } else if (in.token().is("(") && skipsCalls) {
      in.skipCall();
      return SourceScalar.string(in.source(begin), in.location(begin));
    }
    return SourceReference.whole(in.source(begin), in.location(begin));
  }
}
