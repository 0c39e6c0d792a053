package dev.endpointdsl.testkit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The table of requests that break one rule, just keep it, or are wrongly held for a mistake. */
final class RuleCases {

  private RuleCases() {}

  /**
   * A request that breaks one rule.
   *
   * @param rule the rule's id
   * @param at the path in Java's names at which it is reported
   */
  record Broken(String rule, String at, String json) {
    @Override
    public String toString() {
      return rule + " at " + at;
    }
  }

  static Stream<Broken> broken() {
    return entries("cases.json")
        .flatMap(
            entry ->
                Stream.concat(Stream.of(entry), alsoBreaks(entry))
                    .map(one -> new Broken(text(entry, "rule"), text(one, "at"), breaks(one))));
  }

  /** Requests that break nothing. */
  static Stream<String> accepted() {
    return Stream.concat(entries("cases.json"), entries("accepted.json"))
        .map(entry -> Node.printJson(entry.expectObjectMember("passes")));
  }

  private static Stream<ObjectNode> alsoBreaks(ObjectNode entry) {
    return entry.getArrayMember("alsoBreaks").stream()
        .map(ArrayNode::getElements)
        .flatMap(more -> more.stream().map(Node::expectObjectNode));
  }

  private static String breaks(ObjectNode entry) {
    return Node.printJson(entry.expectObjectMember("breaks"));
  }

  private static String text(ObjectNode entry, String member) {
    return entry.expectStringMember(member).getValue();
  }

  private static Stream<ObjectNode> entries(String file) {
    try (InputStream in = RuleCases.class.getResourceAsStream("/rules/" + file)) {
      return Node.parse(Objects.requireNonNull(in, file)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
