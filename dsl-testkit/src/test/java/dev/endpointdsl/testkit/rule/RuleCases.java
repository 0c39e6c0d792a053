package dev.endpointdsl.testkit.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** The table of requests that break one rule, just satisfy it, or are valid against belief. */
final class RuleCases {

  private RuleCases() {}

  /**
   * A request that breaks one rule.
   *
   * @param rule the id of the rule
   * @param at the path of the violation, with Java names
   * @param json the request
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
                    .map(one -> new Broken(string(entry, "rule"), string(one, "at"), breaks(one))));
  }

  /** Returns requests that break no rule. */
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

  private static String string(ObjectNode entry, String member) {
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
