package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.NumberNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Reads traits that hold a value of their member, and reports values of another type. */
final class MemberLiteralReader {

  private final Model model;
  private final ProblemCollector problems;

  MemberLiteralReader(Model model, ProblemCollector problems) {
    this.model = model;
    this.problems = problems;
  }

  /** Returns the value of a member's trait as Javadoc shows it: a string without quotes. */
  Optional<String> read(MemberShape member, ShapeId trait) {
    Optional<Node> value = DslTraits.node(member, trait);
    Shape target = model.expectShape(member.getTarget());
    value
        .filter(node -> !isOf(target, node))
        .ifPresent(
            node ->
                problems.report(
                    node,
                    ProblemCode.INVALID_TRAIT,
                    ShapeNames.of(member)
                        + " has the @"
                        + trait.getName()
                        + " "
                        + Node.printJson(node)
                        + ", but its type is "
                        + target.getType()
                        + ". Write a @"
                        + trait.getName()
                        + " of this type."));
    return value.map(MemberLiteralReader::plain);
  }

  /** Returns whether a member can have a value; Smithy reports members that have no such trait. */
  private static boolean isOf(Shape target, Node value) {
    return switch (target.getType()) {
      case BOOLEAN -> value.isBooleanNode();
      case STRING, ENUM -> value.isStringNode();
      case BYTE, SHORT, INTEGER, LONG -> value.asNumberNode().filter(n -> isWhole(n)).isPresent();
      case FLOAT, DOUBLE -> value.isNumberNode();
      default -> true;
    };
  }

  private static boolean isWhole(NumberNode number) {
    return !number.isFloatingPointNumber();
  }

  private static String plain(Node node) {
    return node.asStringNode().map(StringNode::getValue).orElseGet(() -> Node.printJson(node));
  }
}
