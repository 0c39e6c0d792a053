package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.Model;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;
import software.amazon.smithy.model.node.StringNode;

/**
 * The parts of deployments by the rule they break, from {@code rules/hosting-parts.json}, and parts
 * that only just conform to it.
 */
public final class PartsCases {

  private PartsCases() {}

  /**
   * Parts that break one rule, or none.
   *
   * @param rule the rule
   * @param at the path in Java's names at which it is reported; empty if it is not broken
   * @param parts the parts by kind
   */
  public record Parts(HostingRule rule, String at, ObjectNode parts) {

    /** Returns the parts on one line. */
    public String json() {
      return Node.printJson(parts);
    }

    /** Returns the violations of the rules that tie the parts. */
    public List<Violation> violations() {
      return HostingRules.check(
          parts.getStringMember("Region").map(StringNode::getValue).orElse(null),
          config(),
          models(),
          components());
    }

    EndpointConfig config() {
      return EndpointConfig.fromJson(Node.printJson(parts.expectObjectMember("EndpointConfig")));
    }

    List<Model> models() {
      return list("Models").stream().map(Model::fromJson).toList();
    }

    List<InferenceComponent> components() {
      return list("InferenceComponents").stream().map(InferenceComponent::fromJson).toList();
    }

    private List<String> list(String member) {
      return elements(parts, member).stream().map(Node::printJson).toList();
    }

    @Override
    public String toString() {
      return rule + " at " + at;
    }
  }

  /** Returns, for each rule, its example in the document and further parts that break it. */
  public static List<Parts> broken() {
    List<Parts> cases = new ArrayList<>();
    for (ObjectNode entry : entries()) {
      HostingRule rule = rule(entry);
      cases.add(parts(rule, entry));
      elements(entry, "alsoBreaks")
          .forEach(more -> cases.add(parts(rule, more.expectObjectNode())));
    }
    return cases;
  }

  /** Returns, for each rule, parts that only just conform to it. */
  static List<Parts> atBorders() {
    return entries().stream()
        .map(entry -> new Parts(rule(entry), "", entry.expectObjectMember("passes")))
        .toList();
  }

  private static Parts parts(HostingRule rule, ObjectNode entry) {
    return new Parts(
        rule, entry.expectStringMember("at").getValue(), entry.expectObjectMember("breaks"));
  }

  private static HostingRule rule(ObjectNode entry) {
    return HostingRule.valueOf(entry.expectStringMember("rule").getValue());
  }

  private static List<Node> elements(ObjectNode node, String member) {
    return node.getArrayMember(member).map(ArrayNode::getElements).orElse(List.of());
  }

  private static List<ObjectNode> entries() {
    try (InputStream in = PartsCases.class.getResourceAsStream("/rules/hosting-parts.json")) {
      return Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
