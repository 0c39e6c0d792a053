package dev.endpointdsl.formats.terraform.hcl;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads files in HCL's native syntax. */
public final class BodyReader {

  private final Cursor in;
  private final ExpressionReader expressions;

  private BodyReader(Cursor in) {
    this.in = in;
    this.expressions = new ExpressionReader(in);
  }

  /**
   * Reads a file.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with the first problem of the syntax
   */
  public static Body read(SourceText text, ReadingLog log) {
    return new BodyReader(new Cursor(text, log, Optional.empty())).body(-1);
  }

  /**
   * Reads what is between the quotes of a string, without escapes: a string of Terraform's JSON.
   *
   * @param location where the string is
   */
  public static Expression template(String text, SourceLocation location, ReadingLog log) {
    SourceText string = SourceText.of(location.source(), text);
    return new ExpressionReader(new Cursor(string, log, Optional.of(location))).wholeTemplate();
  }

  /**
   * Reads an expression, after which the text ends: the value that a caller gives for a variable.
   *
   * @throws dev.endpointdsl.formats.request.FormatException with the first problem of the syntax
   */
  public static Expression expression(SourceText text, ReadingLog log) {
    Cursor in = new Cursor(text, log, Optional.empty());
    Expression expression = new ExpressionReader(in).read(true);
    in.skip(true);
    if (!in.isAtEnd()) {
      throw in.error(in.at(), "expected the end of the value, found " + in.found());
    }
    return expression;
  }

  /** Reads the content of a file, or of a block whose opening brace is at an offset. */
  private Body body(int brace) {
    List<Body.Attribute> attributes = new ArrayList<>();
    List<Body.Block> blocks = new ArrayList<>();
    while (true) {
      in.skip(true);
      if (brace >= 0 && in.accept("}")) {
        return new Body(attributes, blocks);
      }
      if (in.isAtEnd()) {
        if (brace >= 0) {
          throw in.error(brace, "the block has no end; close it with }");
        }
        return new Body(attributes, blocks);
      }
      item(attributes, blocks);
      in.skip(false);
      if (!in.isAtLineEnd()) {
        throw in.error(
            in.at(), "expected the end of the line, found " + in.found() + "; begin a new line");
      }
    }
  }

  private void item(List<Body.Attribute> attributes, List<Body.Block> blocks) {
    int start = in.at();
    String name = in.identifier();
    if (name.isEmpty()) {
      throw in.error(start, "expected an argument or a block, found " + in.found());
    }
    in.skip(false);
    if (in.accept("=")) {
      attributes.add(attribute(name, start));
    } else {
      blocks.add(block(name, start));
    }
  }

  private Body.Attribute attribute(String name, int start) {
    SourceLocation location = in.location(start);
    return new Body.Attribute(name, location, expressions.read(false));
  }

  private Body.Block block(String type, int start) {
    List<String> labels = new ArrayList<>();
    while (in.peek() == '"' || in.isAtIdentifier()) {
      labels.add(label());
      in.skip(false);
    }
    int brace = in.at();
    in.expect("{", "or = after " + type);
    in.enter();
    Body body = content(brace);
    in.leave();
    return new Body.Block(type, labels, in.location(start), in.location(brace), body);
  }

  private String label() {
    int start = in.at();
    if (in.peek() != '"') {
      return in.identifier();
    }
    Expression label = expressions.read(false);
    if (label.kind() != Expression.Kind.STRING) {
      throw in.error(start, "a label cannot have references; write its characters");
    }
    return label.text();
  }

  private Body content(int brace) {
    in.skip(false);
    if (in.peek() == '\n' || in.peek() == '}' || in.isAtEnd()) {
      return body(brace);
    }
    int start = in.at();
    String name = in.identifier();
    in.skip(false);
    if (name.isEmpty() || !in.accept("=")) {
      throw in.error(start, "a block on one line has one argument at most; begin a new line");
    }
    Body.Attribute attribute = attribute(name, start);
    in.skip(false);
    if (!in.accept("}")) {
      throw in.error(
          in.at(), "a block on one line has one argument, then }; write it on several lines");
    }
    return new Body(List.of(attribute), List.of());
  }
}
