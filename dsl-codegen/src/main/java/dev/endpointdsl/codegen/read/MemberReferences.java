package dev.endpointdsl.codegen.read;

import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Reads references to members in the value of a trait; Smithy has checked that they exist. */
final class MemberReferences {

  private MemberReferences() {}

  /** Returns the references in a list of a trait's value; none if the list is absent. */
  static List<StringNode> nodes(ObjectNode node, String list) {
    return node.getArrayMember(list)
        .map(ArrayNode::getElements)
        .map(elements -> elements.stream().map(element -> element.expectStringNode()).toList())
        .orElse(List.of());
  }

  /** Returns the Java names of the members in a list of a trait's value. */
  static List<String> javaNames(Model model, ObjectNode node, String list) {
    return nodes(node, list).stream().map(reference -> javaName(model, reference)).toList();
  }

  /** Returns the Java name of the member that a node refers to. */
  static String javaName(Model model, StringNode reference) {
    return MemberNames.of(member(model, reference));
  }

  /** Returns the member that a node refers to. */
  static MemberShape member(Model model, StringNode reference) {
    return model.expectShape(ShapeId.from(reference.getValue()), MemberShape.class);
  }
}
