package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.generate.GeneratedRequests;
import dev.endpointdsl.testkit.generate.HostingModel;
import dev.endpointdsl.testkit.generate.JsonEdit;
import dev.endpointdsl.testkit.generate.RootType;
import dev.endpointdsl.testkit.generate.SageMakerRoots;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.validation.NodeValidationVisitor;
import software.amazon.smithy.model.validation.Severity;
import software.amazon.smithy.model.validation.ValidationEvent;

/** The validator of Smithy, on the same requests with the same model. */
class SmithyJudgeTest {

  private static final String JUDGE = "NodeValidationVisitor";

  /** The rules that the judge does not know. */
  private static final Set<ShapeRule> UNKNOWN_TO_JUDGE = Set.of(ShapeRule.NOT_FINITE);

  private static final Pattern MISSING =
      Pattern.compile("(?:(?<at>[^:]*): )?Missing required structure member `(?<name>\\w+)`.*");

  @Test
  void everyDisagreementIsListed() {
    Disagreements disagreements = new Disagreements(JUDGE);
    List<JsonObject> configs = GeneratedRequests.all();
    RootType<?> config = SageMakerRoots.ALL.get(0);
    configs.forEach(request -> compare(config, request, disagreements));
    for (RootType<?> type : RootType.allButConfigs()) {
      GeneratedRequests.broken(type.input())
          .forEach(request -> compare(type, request, disagreements));
    }

    assertThat(configs).hasSizeGreaterThan(3_000);
    disagreements.areExactlyThoseListed();
  }

  /** Compares both ways, because this judge validates with the same model. */
  private static void compare(RootType<?> type, JsonObject request, Disagreements disagreements) {
    String json = JsonTreeWriter.ascii(request);
    Verdict verdict = Verdict.of(json, type::check);
    List<ToolRefusal> refusals = judged(type, json);
    disagreements.compare(request, verdict, refusals, SmithyJudgeTest::condition);
    verdict.errors().stream()
        .filter(error -> error.rule() instanceof ShapeRule rule && !UNKNOWN_TO_JUDGE.contains(rule))
        .filter(error -> isNotAmong(refusals, Verdict.path(error)))
        .forEach(
            error -> disagreements.add(error.rule().id(), accepted(request, error), error + ""));
  }

  private static String accepted(JsonObject request, Violation error) {
    boolean pattern = error.rule() == ShapeRule.PATTERN;
    return pattern && JsonEdit.string(request, Verdict.path(error)).endsWith("\n")
        ? "accepts a line break after the match"
        : "accepts what is refused here";
  }

  private static boolean isNotAmong(List<ToolRefusal> refusals, String path) {
    return refusals.stream().noneMatch(refusal -> refusal.path().equals(path));
  }

  private static List<ToolRefusal> judged(RootType<?> type, String json) {
    NodeValidationVisitor visitor =
        NodeValidationVisitor.builder().model(HostingModel.model()).value(Node.parse(json)).build();
    return type.input().accept(visitor).stream()
        .filter(event -> event.getSeverity().compareTo(Severity.DANGER) >= 0)
        .map(SmithyJudgeTest::refusal)
        .toList();
  }

  private static ToolRefusal refusal(ValidationEvent event) {
    String message = event.getMessage();
    Matcher missing = MISSING.matcher(message);
    if (missing.matches()) {
      String at = missing.group("at");
      String name = missing.group("name");
      return new ToolRefusal(at == null ? name : at + "." + name, "required", message);
    }
    return new ToolRefusal(
        message.substring(0, message.indexOf(':')), constraint(message), message);
  }

  private static String constraint(String message) {
    return message.contains("characters, but the provided value is") ? "length" : message;
  }

  private static String condition(JsonObject request, ToolRefusal refusal) {
    boolean wide =
        refusal.constraint().equals("length")
            && JsonEdit.string(request, refusal.path())
                .codePoints()
                .anyMatch(c -> c > Character.MAX_VALUE);
    return wide ? "characters beyond U+FFFF" : "at " + refusal.path();
  }
}
