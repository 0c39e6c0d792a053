package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.python.PythonToken.Kind;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceReference;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.message.QuotedText;
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

  private final ReadingLog log;
  private final List<PythonToken> tokens;
  private final Map<String, Integer> assigned;
  private final boolean skipsCalls;
  private int index;
  private int depth;
  private int nodes;

  /**
   * @param assigned the index of the first token of the value, by the name it is assigned to
   * @param skipsCalls whether calls are read as strings, as in a printed response
   */
  PythonExpressions(
      ReadingLog log, List<PythonToken> tokens, Map<String, Integer> assigned, boolean skipsCalls) {
    this.log = log;
    this.tokens = tokens;
    this.assigned = assigned;
    this.skipsCalls = skipsCalls;
  }

  /** Parses one expression, after which the document ends. */
  SourceNode document() {
    skipNewLines();
    SourceNode node = expression();
    skipNewLines();
    if (token().kind() != Kind.END) {
      throw unexpected("the end of the document");
    }
    return node;
  }

  /** Parses the arguments of a call, from the token after its parenthesis on. */
  SourceObject arguments(int first) {
    index = first;
    int begin = Math.max(0, first - 2);
    return keywords(location(tokens.get(begin)));
  }

  private SourceObject keywords(SourceLocation location) {
    List<SourceObject.Member> members = new ArrayList<>();
    while (!token().is(")")) {
      if (token().is("**")) {
        index++;
        spread(members);
      } else {
        PythonToken name = expectKind(Kind.NAME, "the name of an argument");
        expect("=");
        members.add(new SourceObject.Member(name.text(), location(name), expression()));
      }
      separator(")");
    }
    index++;
    return new SourceObject(members, location);
  }

  private void spread(List<SourceObject.Member> members) {
    PythonToken begin = token();
    if (!(expression() instanceof SourceObject object)) {
      throw problem(begin, "expected a dictionary after **");
    }
    members.addAll(object.members());
  }

  private SourceNode expression() {
    PythonToken begin = token();
    if (++depth > MAX_DEPTH) {
      throw problem(begin, "the nesting depth exceeds " + MAX_DEPTH + " here");
    }
    if (++nodes > MAX_NODES) {
      throw problem(begin, "the document has more than " + MAX_NODES + " values");
    }
    SourceNode node =
        switch (begin.kind()) {
          case STRING -> string();
          case NUMBER -> number(begin, "");
          case NAME -> name(begin);
          case OPERATOR -> operator(begin);
          case NEW_LINE, END -> throw unexpected("a value");
        };
    depth--;
    boolean ends =
        token().kind() == Kind.NEW_LINE
            || token().kind() == Kind.END
            || (token().kind() == Kind.OPERATOR && ",:)]}".contains(token().text()));
    if (!ends) {
      throw problem(token(), "expressions are not computed; write the value");
    }
    return node;
  }

  private SourceNode operator(PythonToken begin) {
    index++;
    return switch (begin.text()) {
      case "{" -> dictionary(begin);
      case "[" -> list(begin, "]");
      case "(" -> parentheses(begin);
      case "-", "+" -> {
        PythonToken digits = token();
        if (digits.kind() != Kind.NUMBER) {
          throw problem(begin, "expressions are not computed; write the value");
        }
        yield number(digits, begin.text().equals("-") ? "-" : "");
      }
      default -> {
        index--;
        throw unexpected("a value");
      }
    };
  }

  private SourceNode dictionary(PythonToken begin) {
    List<SourceObject.Member> members = new ArrayList<>();
    while (!token().is("}")) {
      if (token().is("**")) {
        index++;
        spread(members);
      } else {
        PythonToken at = token();
        SourceNode key = expression();
        if (!token().is(":")) {
          throw problem(at, "expected a dictionary, found a set; write a list or a dictionary");
        }
        if (!(key instanceof SourceScalar name) || name.kind() != ScalarKind.STRING) {
          throw problem(at, "expected a string as a key");
        }
        index++;
        members.add(new SourceObject.Member(name.text(), location(at), expression()));
      }
      separator("}");
    }
    index++;
    return new SourceObject(members, location(begin));
  }

  private SourceNode list(PythonToken begin, String end) {
    List<SourceNode> elements = new ArrayList<>();
    while (!token().is(end)) {
      elements.add(expression());
      separator(end);
    }
    index++;
    return new SourceList(elements, location(begin));
  }

  /** Parses a value in parentheses, or a tuple. */
  private SourceNode parentheses(PythonToken begin) {
    if (token().is(")")) {
      index++;
      return new SourceList(List.of(), location(begin));
    }
    SourceNode first = expression();
    if (token().is(")")) {
      index++;
      return first;
    }
    List<SourceNode> elements = new ArrayList<>(List.of(first));
    separator(")");
    SourceList rest = (SourceList) list(begin, ")");
    elements.addAll(rest.elements());
    return new SourceList(elements, location(begin));
  }

  private void separator(String end) {
    if (token().is(",")) {
      index++;
    } else if (!token().is(end)) {
      throw unexpected("a comma or " + end);
    }
  }

  private SourceNode string() {
    PythonToken begin = token();
    List<Part> parts = new ArrayList<>();
    StringBuilder source = new StringBuilder();
    while (token().kind() == Kind.STRING) {
      PythonToken string = tokens.get(index++);
      source.append(string.text());
      parts.addAll(
          string.parts().isEmpty() ? List.of(Part.literal(string.text())) : string.parts());
    }
    List<Part> known = parts.stream().map(this::followed).toList();
    if (known.stream().noneMatch(Part::isReference)) {
      StringBuilder text = new StringBuilder();
      known.forEach(part -> text.append(part.literal()));
      return SourceScalar.string(text.toString(), location(begin));
    }
    return new SourceReference(source.toString(), known, location(begin));
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
    int here = index;
    index = other;
    SourceNode node = expression();
    index = here;
    return node;
  }

  private SourceNode number(PythonToken digits, String sign) {
    index++;
    String text = digits.text().replace("_", "").toLowerCase(Locale.ROOT);
    int radix =
        text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : text.startsWith("0b") ? 2 : 10;
    if (text.endsWith("j") && radix == 10) {
      throw problem(digits, "expected a real number");
    }
    if (radix == 10 && text.length() > 1 && text.matches("0[0-9]*[1-9][0-9]*")) {
      throw problem(
          digits, "Python has no number with a leading zero; quote it or remove the zero");
    }
    boolean empty = radix != 10 && text.length() == 2;
    int exponent = text.indexOf('e');
    if (empty || (radix == 10 && exponent >= 0 && text.length() - exponent > 8)) {
      throw problem(digits, "the number is out of the range of every member");
    }
    BigDecimal value =
        radix == 10
            ? new BigDecimal(text)
            : new BigDecimal(new BigInteger(text.substring(2), radix));
    return SourceScalar.number(
        sign + digits.text(), sign.isEmpty() ? value : value.negate(), location(digits));
  }

  private SourceNode name(PythonToken begin) {
    index++;
    if (begin.isName("True") || begin.isName("False")) {
      return SourceScalar.bool(begin.isName("True"), begin.text(), location(begin));
    }
    if (begin.isName("None")) {
      return SourceScalar.nothing("None", location(begin));
    }
    if (begin.text().equals("dict") && token().is("(")) {
      index++;
      return keywords(location(begin));
    }
    Integer known = assigned.get(begin.text());
    if (known != null && !token().is(".") && !token().is("(") && !token().is("[")) {
      return at(known);
    }
    return reference(begin);
  }

  private SourceNode reference(PythonToken begin) {
    while (token().is(".")) {
      index++;
      expectKind(Kind.NAME, "a name");
    }
    boolean environment = token().is("[") && tokens.get(index - 1).isName("environ");
    if (environment) {
      index++;
      expectKind(Kind.STRING, "a name");
      expect("]");
    } else if (token().is("(") && skipsCalls) {
      skipCall();
      return SourceScalar.string(source(begin), location(begin));
    }
    return SourceReference.whole(source(begin), location(begin));
  }

  private String source(PythonToken begin) {
    PythonToken last = tokens.get(index - 1);
    int end = last.offset() + (last.kind() == Kind.STRING ? 0 : last.text().length());
    return log.text().text().substring(begin.offset(), end);
  }

  private void skipCall() {
    int open = 0;
    do {
      if (token().kind() == Kind.END) {
        throw unexpected(")");
      }
      open += token().is("(") ? 1 : token().is(")") ? -1 : 0;
      index++;
    } while (open > 0);
  }

  private void skipNewLines() {
    while (token().kind() == Kind.NEW_LINE) {
      index++;
    }
  }

  private PythonToken token() {
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  private PythonToken expectKind(Kind kind, String what) {
    if (token().kind() != kind) {
      throw unexpected(what);
    }
    return tokens.get(index++);
  }

  private void expect(String operator) {
    if (!token().is(operator)) {
      throw unexpected(operator);
    }
    index++;
  }

  private FormatException unexpected(String expected) {
    PythonToken found = token();
    String shown =
        found.kind() == Kind.END || found.kind() == Kind.NEW_LINE
            ? "the end of the line"
            : QuotedText.quote(found.text());
    return problem(found, "expected " + expected + ", found " + shown);
  }

  private FormatException problem(PythonToken token, String message) {
    return log.fatal(location(token), message);
  }

  private SourceLocation location(PythonToken token) {
    return log.text().location(token.offset());
  }
}
