package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Rule;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.model.ModelRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Requests about models and inference components by the rule they break, from {@code
 * rules/hosting-cases.json}, and requests that break none, from {@code
 * rules/hosting-accepted.json}.
 */
public final class HostingCases {

  private HostingCases() {}

  /**
   * A request that breaks one rule.
   *
   * @param rule the rule
   * @param kind the kind of the request
   * @param at the path in Java's names at which it is reported
   * @param json the request
   */
  public record Broken(Rule rule, RequestKind kind, String at, String json) {
    @Override
    public String toString() {
      return rule + " at " + at;
    }
  }

  /**
   * A request that breaks no rule.
   *
   * @param about the rule at whose border it is, or the subject of the request
   * @param kind the kind of the request
   * @param json the request
   */
  public record Accepted(String about, RequestKind kind, String json) {
    @Override
    public String toString() {
      return about;
    }
  }

  /** Returns the rules for models and inference components, in the order of their declaration. */
  public static List<Rule> rules() {
    return Stream.<Rule>concat(
            Arrays.stream(ModelRule.values()), Arrays.stream(InferenceComponentRule.values()))
        .toList();
  }

  /** Returns, for each rule, its example in the document and further requests that break it. */
  public static List<Broken> broken() {
    List<Broken> cases = new ArrayList<>();
    for (ObjectNode entry : entries("hosting-cases.json")) {
      Rule rule = rule(entry);
      cases.add(broken(rule, kind(entry, entry), entry));
      entry
          .getArrayMember("alsoBreaks")
          .map(ArrayNode::getElements)
          .orElse(List.of())
          .forEach(
              more -> {
                ObjectNode object = more.expectObjectNode();
                cases.add(broken(rule, kind(object, entry), object));
              });
    }
    return cases;
  }

  /** Returns, for each rule, a request that only just conforms to it. */
  static List<Accepted> atBorders() {
    return entries("hosting-cases.json").stream()
        .map(entry -> new Accepted(text(entry, "rule"), kind(entry, entry), json(entry, "passes")))
        .toList();
  }

  /** Returns valid requests that are often taken for mistakes. */
  static List<Accepted> noMistakes() {
    return entries("hosting-accepted.json").stream()
        .map(
            entry ->
                new Accepted(
                    text(entry, "number") + ": " + text(entry, "because"),
                    kind(entry, entry),
                    json(entry, "passes")))
        .toList();
  }

  private static Broken broken(Rule rule, RequestKind kind, ObjectNode entry) {
    return new Broken(rule, kind, text(entry, "at"), json(entry, "breaks"));
  }

  private static Rule rule(ObjectNode entry) {
    String id = text(entry, "rule");
    return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static RequestKind kind(ObjectNode entry, ObjectNode otherwise) {
    return RequestKind.of(text(entry.containsMember("type") ? entry : otherwise, "type"));
  }

  private static String text(ObjectNode entry, String member) {
    return entry.expectStringMember(member).getValue();
  }

  private static String json(ObjectNode entry, String member) {
    return Node.printJson(entry.expectObjectMember(member));
  }

  private static List<ObjectNode> entries(String file) {
    try (InputStream in = HostingCases.class.getResourceAsStream("/rules/" + file)) {
      return Node.parse(Objects.requireNonNull(in, file)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
