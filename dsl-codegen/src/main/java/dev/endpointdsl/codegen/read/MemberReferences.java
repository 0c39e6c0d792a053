package dev.endpointdsl.codegen.read;

import java.util.List;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Members that a trait's value refers to; Smithy has checked that they exist. */
final class MemberReferences {

  private MemberReferences() {}

  /** The references of a list in a trait's value; none when the list is absent. */
  static List<StringNode> nodes(ObjectNode node, String list) {
    return node.getArrayMember(list)
        .map(ArrayNode::getElements)
        .map(elements -> elements.stream().map(element -> element.expectStringNode()).toList())
        .orElse(List.of());
  }

  /** The names in Java of the members of a list in a trait's value. */
  static List<String> javaNames(Model model, ObjectNode node, String list) {
    return nodes(node, list).stream().map(reference -> javaName(model, reference)).toList();
  }

  static String javaName(Model model, StringNode reference) {
    return MemberNames.of(member(model, reference));
  }

  static MemberShape member(Model model, StringNode reference) {
    return model.expectShape(ShapeId.from(reference.getValue()), MemberShape.class);
  }
}
