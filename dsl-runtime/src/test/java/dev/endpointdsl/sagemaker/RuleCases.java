package dev.endpointdsl.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Requests by the rule they break, from {@code rules/cases.json}, and requests that break no rule,
 * from {@code rules/accepted.json}.
 */
final class RuleCases {

  private RuleCases() {}

  /**
   * A request that breaks one rule.
   *
   * @param rule the rule
   * @param at the path in Java's names at which it is reported
   * @param json the request
   */
  record Broken(SageMakerRule rule, String at, String json) {
    @Override
    public String toString() {
      return rule + " at " + at;
    }
  }

  /**
   * A request that breaks no rule.
   *
   * @param about the rule at whose border it is, or the subject of the request
   * @param json the request
   */
  record Accepted(String about, String json) {
    @Override
    public String toString() {
      return about;
    }
  }

  /** Returns, for each rule, its example in the document and further requests that break it. */
  static List<Broken> broken() {
    List<Broken> cases = new ArrayList<>();
    for (ObjectNode entry : entries("cases.json")) {
      SageMakerRule rule = rule(entry);
      cases.add(broken(rule, entry));
      entry
          .getArrayMember("alsoBreaks")
          .map(ArrayNode::getElements)
          .orElse(List.of())
          .forEach(more -> cases.add(broken(rule, more.expectObjectNode())));
    }
    return cases;
  }

  /** Returns, for each rule, a request that only just conforms to it. */
  static List<Accepted> atBorders() {
    return entries("cases.json").stream()
        .map(entry -> new Accepted(text(entry, "rule"), json(entry, "passes")))
        .toList();
  }

  /** Returns valid requests that are often taken for mistakes. */
  static List<Accepted> noMistakes() {
    return entries("accepted.json").stream()
        .map(
            entry ->
                new Accepted(
                    text(entry, "number") + ": " + text(entry, "because"), json(entry, "passes")))
        .toList();
  }

  private static Broken broken(SageMakerRule rule, ObjectNode entry) {
    return new Broken(rule, text(entry, "at"), json(entry, "breaks"));
  }

  private static SageMakerRule rule(ObjectNode entry) {
    return SageMakerRule.valueOf(text(entry, "rule"));
  }

  private static String text(ObjectNode entry, String member) {
    return entry.expectStringMember(member).getValue();
  }

  private static String json(ObjectNode entry, String member) {
    return Node.printJson(entry.expectObjectMember(member));
  }

  private static List<ObjectNode> entries(String file) {
    try (InputStream in = RuleCases.class.getResourceAsStream("/rules/" + file)) {
      return Node.parse(Objects.requireNonNull(in, file)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
