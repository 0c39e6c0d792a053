package dev.endpointdsl.autoscaling.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.autoscaling.ScalableTargetRule;
import dev.endpointdsl.autoscaling.ScalingPolicyRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;

/**
 * A rule for scaling is an error only if {@code rules/messages.json} has a message with which the
 * service refuses such a request.
 */
class RecordedScalingMessagesTest {

  @Test
  void errorsAreTheRulesWithARecordedMessage() {
    assertThat(errors().stream().map(Rule::number).collect(Collectors.toSet()))
        .isEqualTo(numbers());
  }

  @Test
  void anErrorSaysThatItRestsOnAMessage() {
    assertThat(errors())
        .allSatisfy(
            rule -> assertThat(rule.source()).as(rule.id()).startsWith("a service message"));
  }

  private static List<Rule> errors() {
    return Stream.<Rule[]>of(
            ScalableTargetRule.values(), ScalingPolicyRule.values(), ScalingPartsRule.values())
        .flatMap(Stream::of)
        .filter(rule -> rule.severity() == Severity.ERROR)
        .toList();
  }

  private static Set<String> numbers() {
    try (InputStream in =
        RecordedScalingMessagesTest.class.getResourceAsStream("/rules/messages.json")) {
      return Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .peek(entry -> assertThat(entry.expectStringMember("message").getValue()).isNotBlank())
          .map(entry -> entry.expectStringMember("number").getValue())
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
