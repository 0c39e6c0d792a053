package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.model.NamingModel;
import dev.endpointdsl.codegen.smithy.DslTraits;
import java.util.List;
import java.util.Optional;
import software.amazon.smithy.model.Model;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.ShapeId;

/** Reads how a builder can derive the name that a member holds. */
final class NamingReader {

  private NamingReader() {}

  /** Returns how the member is named; empty if the caller must set it. */
  static Optional<NamingModel> read(Model model, MemberShape member) {
    return trait(member, DslTraits.NAMED_BY_POSITION)
        .map(NamingReader::byPosition)
        .or(() -> trait(member, DslTraits.NAMED_BY_CONTENT).map(node -> byContent(model, node)));
  }

  private static Optional<ObjectNode> trait(MemberShape member, ShapeId id) {
    return member.findTrait(id).map(trait -> trait.toNode().expectObjectNode());
  }

  private static NamingModel byPosition(ObjectNode node) {
    return new NamingModel.ByPosition(string(node, "method"));
  }

  private static NamingModel byContent(Model model, ObjectNode node) {
    List<String> ignored = MemberReferences.javaNames(model, node, "ignores");
    return new NamingModel.ByContent(
        string(node, "prefixMethod"),
        string(node, "method"),
        string(node, "defaultPrefix"),
        ignored);
  }

  private static String string(ObjectNode node, String name) {
    return node.expectStringMember(name).getValue();
  }
}
