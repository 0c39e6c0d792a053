package dev.endpointdsl.sagemaker.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * A rule for models, inference components or the parts of a deployment is an error exactly if
 * {@code rules/hosting-messages.json} has the message with which the service refuses such a
 * request.
 */
class RecordedMessagesTest {

  private static final Map<String, String> MESSAGES = messages();

  @Test
  void anErrorQuotesTheMessageOfItsNumber() {
    assertThat(errors())
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.source())
                    .as(rule.id())
                    .startsWith("a service message: " + MESSAGES.get(rule.number())));
  }

  @Test
  void eachMessageIsThatOfAnError() {
    Set<String> numbers = errors().stream().map(Rule::number).collect(Collectors.toSet());

    assertThat(MESSAGES.keySet()).isEqualTo(numbers);
  }

  private static List<Rule> errors() {
    return Stream.concat(HostingCases.rules().stream(), Stream.of(HostingRule.values()))
        .filter(rule -> rule.severity() == Severity.ERROR)
        .toList();
  }

  private static Map<String, String> messages() {
    try (InputStream in =
        RecordedMessagesTest.class.getResourceAsStream("/rules/hosting-messages.json")) {
      return Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements().stream()
          .map(Node::expectObjectNode)
          .collect(
              Collectors.toMap(entry -> text(entry, "number"), entry -> text(entry, "message")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ObjectNode entry, String member) {
    return entry.expectStringMember(member).getValue();
  }
}
