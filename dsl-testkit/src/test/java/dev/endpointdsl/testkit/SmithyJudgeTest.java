package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.Disagreements.Kind;
import dev.endpointdsl.testkit.JsonValue.JsonArray;
import dev.endpointdsl.testkit.JsonValue.JsonObject;
import dev.endpointdsl.testkit.JsonValue.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.validation.NodeValidationVisitor;
import software.amazon.smithy.model.validation.ValidationEvent;

/** Smithy's own validator judges the same requests by the same model. */
class SmithyJudgeTest {

  private static final String JUDGE = "NodeValidationVisitor";

  private static final Pattern STEP = Pattern.compile("\\.");

  /** What the judge has no notion of. */
  private static final Set<ShapeRule> NOT_ITS_OWN = Set.of(ShapeRule.NOT_FINITE);

  @Example
  void everyDisagreementIsListed() {
    Map<Kind, String> found = new TreeMap<>(Comparator.comparing(Kind::toString));
    List<JsonObject> requests = requests();
    requests.forEach(request -> compare(request, found));

    assertThat(requests).hasSizeGreaterThan(2_000);
    assertThat(found.keySet())
        .as(found.toString())
        .containsExactlyInAnyOrderElementsOf(Disagreements.listed(JUDGE));
  }

  private static List<JsonObject> requests() {
    List<JsonObject> requests = new ArrayList<>();
    ConstraintCases.all().forEach(one -> requests.add(one.request()));
    Stream.generate(RandomRequests.any()::sample).limit(1_700).forEach(requests::add);
    return requests;
  }

  private static void compare(JsonObject request, Map<Kind, String> found) {
    String json = JsonTreeWriter.write(request);
    List<ValidationEvent> refusals = judged(json);
    List<Violation> violations = EndpointConfig.fromJson(json).violations();
    boolean accepted = violations.stream().noneMatch(v -> v.severity() == Severity.ERROR);
    if (accepted) {
      refusals.forEach(event -> found.putIfAbsent(refusedOnlyByJudge(request, event), event + ""));
    }
    if (refusals.isEmpty()) {
      violations.stream()
          .filter(v -> v.severity() == Severity.ERROR && v.rule() instanceof ShapeRule)
          .filter(v -> !NOT_ITS_OWN.contains(v.rule()))
          .forEach(v -> found.putIfAbsent(new Kind(JUDGE, v.rule().id(), "accepted"), v + ""));
    }
  }

  private static List<ValidationEvent> judged(String json) {
    NodeValidationVisitor visitor =
        NodeValidationVisitor.builder().model(HostingModel.model()).value(Node.parse(json)).build();
    return HostingModel.request().accept(visitor).stream()
        .filter(
            event ->
                event
                        .getSeverity()
                        .compareTo(software.amazon.smithy.model.validation.Severity.DANGER)
                    >= 0)
        .toList();
  }

  private static Kind refusedOnlyByJudge(JsonObject request, ValidationEvent event) {
    String message = event.getMessage();
    if (message.contains("must be one of the following values")) {
      return new Kind(JUDGE, "enum", "a text the model does not know");
    }
    boolean length = message.contains("characters, but the provided value is");
    return length && text(request, message).codePoints().anyMatch(c -> c > Character.MAX_VALUE)
        ? new Kind(JUDGE, "length", "characters beyond U+FFFF")
        : new Kind(JUDGE, message, "refused");
  }

  /** The text that a message is about: its path stands in front, with dots between all steps. */
  private static String text(JsonObject request, String message) {
    JsonValue value = request;
    for (String step : STEP.split(message.substring(0, message.indexOf(':')), 0)) {
      value =
          value instanceof JsonArray array
              ? array.elements().get(Integer.parseInt(step))
              : ((JsonObject) value).members().get(step);
    }
    return ((JsonString) value).text();
  }
}
