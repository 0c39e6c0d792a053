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

/** Reads the service's defaults, and reports those of another type than their member. */
final class ServiceDefaultReader {

  private ServiceDefaultReader() {}

  /** Returns the default of a member as Javadoc shows it: a string without quotes. */
  static Optional<String> read(Model model, MemberShape member, ProblemCollector problems) {
    Optional<Node> value = DslTraits.serviceDefault(member);
    Shape target = model.expectShape(member.getTarget());
    value
        .filter(node -> !isOf(target, node))
        .ifPresent(
            node ->
                problems.report(
                    node,
                    ProblemCode.INVALID_TRAIT,
                    ShapeNames.of(member)
                        + " has the default "
                        + Node.printJson(node)
                        + ", but its type is "
                        + target.getType()
                        + ". Write a @serviceDefault of this type."));
    return value.map(ServiceDefaultReader::plain);
  }

  /** Returns whether a member can have a value; Smithy reports members that have no default. */
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
