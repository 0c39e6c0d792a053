package dev.endpointdsl.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Where other validators of the same requests decide otherwise, and why that is right or does not
 * matter: {@code judges/disagreements.json}, by class.
 */
final class Disagreements {

  private Disagreements() {}

  /**
   * A class of disagreements.
   *
   * @param judge who decides otherwise
   * @param constraint what it decides about
   * @param condition when, in a word
   */
  record Kind(String judge, String constraint, String condition) {}

  /** Those that are known and explained. */
  static Set<Kind> listed(String judge) {
    try (InputStream in = Disagreements.class.getResourceAsStream("/judges/disagreements.json")) {
      return Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .map(Disagreements::kind)
          .filter(kind -> kind.judge().equals(judge))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(ObjectNode node) {
    node.expectStringMember("reason");
    return new Kind(text(node, "judge"), text(node, "constraint"), text(node, "condition"));
  }

  private static String text(ObjectNode node, String member) {
    return node.expectStringMember(member).getValue();
  }
}
