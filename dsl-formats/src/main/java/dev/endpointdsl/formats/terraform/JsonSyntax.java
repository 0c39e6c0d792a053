package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.terraform.hcl.Body;
import dev.endpointdsl.formats.terraform.hcl.BodyReader;
import dev.endpointdsl.formats.terraform.hcl.Expression;
import dev.endpointdsl.formats.terraform.hcl.Expression.Kind;
import dev.endpointdsl.formats.terraform.hcl.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads Terraform's JSON syntax: every string is a template, and {@code "//"} is a comment. */
final class JsonSyntax {

  /** Blocks by the number of their labels. */
  private static final List<List<String>> LABELED =
      List.of(
          List.of("locals", "terraform"),
          List.of("variable", "provider", "output"),
          List.of("resource", "data"));

  private final ReadingLog log;

  private JsonSyntax(ReadingLog log) {
    this.log = log;
  }

  /** Returns a file as blocks. */
  static Body read(SourceNode json, ReadingLog log) {
    JsonSyntax syntax = new JsonSyntax(log);
    List<Body.Block> blocks = new ArrayList<>();
    if (json instanceof SourceObject object) {
      for (SourceObject.Member member : object.members()) {
        for (int labels = 0; labels < LABELED.size(); labels++) {
          if (LABELED.get(labels).contains(member.name())) {
            syntax.blocks(member, member.name(), labels, List.of(), blocks);
          }
        }
      }
    }
    return new Body(List.of(), blocks);
  }

  private void blocks(
      SourceObject.Member member,
      String type,
      int missing,
      List<String> labels,
      List<Body.Block> blocks) {
    List<SourceNode> values =
        member.value() instanceof SourceList list ? list.elements() : List.of(member.value());
    for (SourceNode value : values) {
      if (!(value instanceof SourceObject object)) {
        log.problem(value.location(), "", "expected an object, found another value");
      } else if (missing == 0) {
        blocks.add(
            new Body.Block(
                type, labels, member.location(), value.location(), body(expression(object))));
      } else {
        for (SourceObject.Member each : object.members()) {
          if (!each.name().equals("//")) {
            List<String> more = new ArrayList<>(labels);
            more.add(each.name());
            blocks(each, type, missing - 1, more, blocks);
          }
        }
      }
    }
  }

  /** Returns the blocks that an argument with an object or a list of objects is. */
  static List<Body.Block> blocks(Body.Attribute attribute, ReadingLog log) {
    List<Body.Block> blocks = new ArrayList<>();
    Expression value = attribute.value();
    List<Expression> objects = value.kind() == Kind.LIST ? value.operands() : List.of(value);
    for (Expression object : objects) {
      if (object.kind() == Kind.OBJECT && attribute.name().equals("dynamic")) {
        body(object).attributes().forEach(each -> blocks.add(dynamic(each, log)));
      } else if (object.kind() == Kind.OBJECT) {
        blocks.add(block(attribute.name(), List.of(), attribute.location(), object));
      } else if (object.kind() != Kind.NULL) {
        log.problem(object.span().location(), "", "expected an object, found another value");
      }
    }
    return blocks;
  }

  /** Returns the contents of an object or of a list of objects. */
  static Stream<Body> objects(Expression value) {
    Stream<Expression> all =
        value.kind() == Kind.LIST ? value.operands().stream() : Stream.of(value);
    return all.filter(each -> each.kind() == Kind.OBJECT).map(JsonSyntax::body);
  }

  private static Body.Block dynamic(Body.Attribute attribute, ReadingLog log) {
    Body body = body(attribute.value());
    List<Body.Block> content =
        body.attribute("content").map(each -> blocks(each, log)).orElse(List.of());
    return new Body.Block(
        "dynamic",
        List.of(attribute.name()),
        attribute.location(),
        attribute.value().span().location(),
        new Body(body.attributes(), content));
  }

  private static Body.Block block(
      String type, List<String> labels, SourceLocation location, Expression object) {
    return new Body.Block(type, labels, location, object.span().location(), body(object));
  }

  private static Body body(Expression object) {
    List<Body.Attribute> attributes = new ArrayList<>();
    for (int i = 0; i + 1 < object.operands().size(); i += 2) {
      Expression key = object.operands().get(i);
      if (!key.text().equals("//")) {
        attributes.add(
            new Body.Attribute(key.text(), key.span().location(), object.operands().get(i + 1)));
      }
    }
    return new Body(attributes, List.of());
  }

  private Expression expression(SourceNode node) {
    Span span = span("", node.location());
    if (node instanceof SourceList list) {
      return Expression.of(
          Kind.LIST, "", list.elements().stream().map(this::expression).toList(), span);
    }
    if (node instanceof SourceObject object) {
      List<Expression> parts = new ArrayList<>();
      for (SourceObject.Member member : object.members()) {
        parts.add(
            Expression.of(
                Kind.STRING, member.name(), List.of(), span(member.name(), member.location())));
        parts.add(expression(member.value()));
      }
      return Expression.of(Kind.OBJECT, "", parts, span);
    }
    SourceScalar scalar = (SourceScalar) node;
    Span text = span(scalar.text(), node.location());
    return switch (scalar.kind()) {
      case STRING -> BodyReader.template(scalar.text(), node.location(), log);
      case NUMBER -> Expression.of(Kind.NUMBER, scalar.text(), List.of(), text);
      case BOOLEAN -> Expression.of(Kind.BOOLEAN, scalar.text(), List.of(), text);
      case NULL -> Expression.of(Kind.NULL, "null", List.of(), text);
    };
  }

  private static Span span(String text, SourceLocation location) {
    return new Span(
        SourceText.of(location.source(), text), 0, text.length(), Optional.of(location));
  }
}
