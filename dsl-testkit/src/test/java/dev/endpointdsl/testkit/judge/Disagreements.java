package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.tree.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Requests that another validator refuses and the DSL accepts. Each belongs to a class that is
 * listed in {@code judges/disagreements.json}, with the reason why the DSL is right or why the
 * difference does not matter.
 */
final class Disagreements {

  private final String judge;

  /** An example of each class. */
  private final Map<Kind, String> found =
      new TreeMap<>(Comparator.comparing(Kind::constraint).thenComparing(Kind::condition));

  Disagreements(String judge) {
    this.judge = judge;
  }

  /**
   * A class of disagreements.
   *
   * @param judge the validator
   * @param constraint the constraint that it checks
   * @param condition the condition of the disagreement, in a few words
   */
  record Kind(String judge, String constraint, String condition) {}

  /** Returns the condition of the class that a refusal belongs to. */
  @FunctionalInterface
  interface Conditions {
    String of(JsonObject request, ToolRefusal refusal);
  }

  /** Compares the refusals of a request by the judge with the verdict of the DSL. */
  void compare(
      JsonObject request, Verdict verdict, List<ToolRefusal> refusals, Conditions conditions) {
    for (ToolRefusal refusal : refusals) {
      if (verdict.warnsOfUnknownValue(refusal.path())) {
        add("enum", "a value the model does not know", refusal.toString());
      } else if (!verdict.refuses(refusal.path())) {
        add(refusal.constraint(), conditions.of(request, refusal), refusal.toString());
      }
    }
  }

  void add(String constraint, String condition, String example) {
    found.putIfAbsent(new Kind(judge, constraint, condition), example);
  }

  /** Fails for each class that is not listed. */
  void areListed() {
    assertThat(listed(judge)).as(examples()).containsAll(found.keySet());
  }

  /** Fails for each class that is not listed, or is listed and was not found. */
  void areExactlyThoseListed() {
    assertThat(found.keySet()).as(examples()).containsExactlyInAnyOrderElementsOf(listed(judge));
  }

  private String examples() {
    StringBuilder out = new StringBuilder();
    found.forEach((kind, example) -> out.append('\n').append(kind).append(": ").append(example));
    return out.append('\n').toString();
  }

  private static Set<Kind> listed(String judge) {
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
    return new Kind(string(node, "judge"), string(node, "constraint"), string(node, "condition"));
  }

  private static String string(ObjectNode node, String member) {
    return node.expectStringMember(member).getValue();
  }
}
