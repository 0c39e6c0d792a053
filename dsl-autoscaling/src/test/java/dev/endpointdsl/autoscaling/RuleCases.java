package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Requests by the rule they break, from {@code rules/cases.json}. */
final class RuleCases {

  /** The rules that are judged of one request alone. */
  static final List<Rule> RULES =
      Stream.<Rule>concat(
              Arrays.stream(ScalableTargetRule.values()), Arrays.stream(ScalingPolicyRule.values()))
          .toList();

  private RuleCases() {}

  /**
   * A request that breaks one rule, or a request at the border of one.
   *
   * @param rule the rule
   * @param type the type of the request
   * @param at the path in Java's names at which the rule is broken
   * @param json the request
   * @param beside what breaking the rule breaks as well, as rules with their paths
   */
  record Case(
      Rule rule,
      RequestType<?> type,
      String at,
      String json,
      List<Map.Entry<Rule, String>> beside) {
    @Override
    public String toString() {
      return rule + " at " + at;
    }
  }

  /** Returns, for each rule, its example in the document and further requests that break it. */
  static List<Case> broken() {
    List<Case> cases = new ArrayList<>();
    for (ObjectNode entry : entries()) {
      cases.add(of(entry, entry, "breaks"));
      entry
          .getArrayMember("alsoBreaks")
          .map(ArrayNode::getElements)
          .orElse(List.of())
          .forEach(more -> cases.add(of(entry, more.expectObjectNode(), "breaks")));
    }
    return cases;
  }

  /** Returns, for each rule, a request that only just conforms to it. */
  static List<Case> atBorders() {
    return entries().stream().map(entry -> of(entry, entry, "passes")).toList();
  }

  private static Case of(ObjectNode entry, ObjectNode place, String request) {
    return new Case(
        rule(entry),
        type(entry.expectStringMember("request").getValue()),
        place.expectStringMember("at").getValue(),
        Node.printJson(place.expectObjectMember(request)),
        entry.getArrayMember("beside").map(ArrayNode::getElements).orElse(List.of()).stream()
            .map(Node::expectObjectNode)
            .map(other -> Map.entry(rule(other), other.expectStringMember("at").getValue()))
            .toList());
  }

  private static Rule rule(ObjectNode entry) {
    String name = entry.expectStringMember("rule").getValue();
    return RULES.stream().filter(rule -> rule.id().equals(name)).findFirst().orElseThrow();
  }

  private static RequestType<?> type(String name) {
    return RequestType.of(
        switch (name) {
          case "ScalableTarget" -> "RegisterScalableTarget";
          case "ScalingPolicy" -> "PutScalingPolicy";
          case "ScheduledAction" -> "PutScheduledAction";
          default -> name;
        });
  }

  private static List<ObjectNode> entries() {
    try (InputStream in = RuleCases.class.getResourceAsStream("/rules/cases.json")) {
      return Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
