package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.ServiceAddition;
import dev.endpointdsl.codegen.problem.ProblemCode;
import dev.endpointdsl.codegen.smithy.DslTraits;
import dev.endpointdsl.codegen.smithy.ProblemCollector;
import dev.endpointdsl.codegen.smithy.ShapeNames;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;

/** Reads when the service adds a member, and reports references to other structures. */
final class ServiceAdditionReader {

  private ServiceAdditionReader() {}

  /** Returns when the service adds a member; empty if it does not. */
  static Optional<ServiceAddition> read(
      Model model, MemberShape member, ProblemCollector problems) {
    return DslTraits.node(member, DslTraits.ADDED_BY_SERVICE)
        .map(Node::expectObjectNode)
        .filter(node -> isSibling(model, member, node, problems))
        .map(
            node ->
                new ServiceAddition(
                    MemberReferences.javaName(model, node.expectStringMember("beside")),
                    Node.printJson(node.expectMember("value"))));
  }

  private static boolean isSibling(
      Model model, MemberShape member, ObjectNode node, ProblemCollector problems) {
    StringNode beside = node.expectStringMember("beside");
    boolean sibling =
        MemberReferences.member(model, beside).getContainer().equals(member.getContainer());
    if (!sibling) {
      problems.report(
          beside,
          ProblemCode.INVALID_TRAIT,
          beside.getValue()
              + " is not in the structure of "
              + ShapeNames.of(member)
              + ", but the service adds a member beside one of the same structure. Write "
              + member.getContainer().getName()
              + "$<member>.");
    }
    return sibling;
  }
}
