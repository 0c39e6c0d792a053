package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.terraform.hcl.Expression.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads lists, objects, loops and the arguments of calls. */
final class CollectionReader {

  private final Cursor in;
  private final ExpressionReader expressions;

  CollectionReader(Cursor in, ExpressionReader expressions) {
    this.in = in;
    this.expressions = expressions;
  }

  Expression list() {
    int start = in.at();
    in.expect("[", "");
    if (isLoop()) {
      return loop(start, "]");
    }
    return in.node(Kind.LIST, "", elements("]", start), start);
  }

  Expression call(String name, int start) {
    in.expect("(", "");
    List<Expression> arguments = new ArrayList<>();
    boolean expanded = false;
    for (in.skip(true); !in.accept(")"); in.skip(true)) {
      arguments.add(expressions.read(true));
      in.skip(true);
      expanded |= in.accept("...");
      in.skip(true);
      if (!in.looksAt(")")) {
        in.expect(",", "or ) after the argument");
      }
    }
    return in.node(expanded ? Kind.OPAQUE : Kind.CALL, name, arguments, start);
  }

  private List<Expression> elements(String end, int start) {
    List<Expression> elements = new ArrayList<>();
    for (in.skip(true); !in.accept(end); in.skip(true)) {
      if (in.isAtEnd()) {
        throw in.error(start, "the list has no end; close it with " + end);
      }
      elements.add(expressions.read(true));
      in.skip(true);
      if (!in.looksAt(end)) {
        in.expect(",", "or " + end + " after the element");
      }
    }
    return elements;
  }

  Expression object() {
    int start = in.at();
    in.expect("{", "");
    if (isLoop()) {
      return loop(start, "}");
    }
    List<Expression> parts = new ArrayList<>();
    for (in.skip(true); !in.accept("}"); in.skip(true)) {
      if (in.isAtEnd()) {
        throw in.error(start, "the object has no end; close it with }");
      }
      parts.add(key());
      in.skip(false);
      if (!in.accept("=")) {
        in.expect(":", "or = after the key");
      }
      parts.add(expressions.read(false));
      in.skip(false);
      if (!in.accept(",") && in.peek() != '\n' && in.peek() != '}') {
        throw in.error(in.at(), "expected a comma, } or the end of the line, found " + in.found());
      }
    }
    return in.node(Kind.OBJECT, "", parts, start);
  }

  private Expression key() {
    boolean parenthesized = in.peek() == '(';
    Expression key = expressions.read(false);
    boolean bare = key.kind() == Kind.NAME && !parenthesized;
    return bare ? Expression.of(Kind.STRING, key.text(), List.of(), key.span()) : key;
  }

  private boolean isLoop() {
    in.skip(true);
    int start = in.at();
    boolean loop = in.identifier().equals("for");
    in.skip(true);
    loop = loop && in.isAtIdentifier();
    in.moveTo(start);
    return loop;
  }

  /** Reads {@code for k, v in x : key => value if condition}, which is not evaluated. */
  private Expression loop(int start, String end) {
    in.accept("for");
    names();
    in.skip(true);
    if (!in.identifier().equals("in")) {
      throw in.error(in.at(), "expected in after the names of the loop, found " + in.found());
    }
    List<Expression> parts = new ArrayList<>();
    parts.add(expressions.read(true));
    in.skip(true);
    in.expect(":", "after the collection of the loop");
    parts.add(expressions.read(true));
    in.skip(true);
    if (in.accept("=>")) {
      parts.add(expressions.read(true));
      in.skip(true);
    }
    in.accept("...");
    in.skip(true);
    if (in.looksAt("if")) {
      in.accept("if");
      parts.add(expressions.read(true));
      in.skip(true);
    }
    in.expect(end, "at the end of the loop");
    return in.node(Kind.OPAQUE, "", parts, start);
  }

  private void names() {
    in.skip(true);
    in.identifier();
    in.skip(true);
    if (in.accept(",")) {
      in.skip(true);
      in.identifier();
    }
  }
}
