package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.ShapeRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes {@code docs/RULES.md} from the rules and from the requests that break them. */
final class RulesDocument {

  private static final String INTRODUCTION =
      """
      # Rules

      What is checked before anything is sent. This page is written by the build from the rules
      themselves; `RulesDocumentTest` compares it with them, and rewrites it when run with
      `-Dgolden.rewrite=true`.

      An *error* is thrown by `build()` and `toRequest()`: the service refuses it, or documents that
      it does. A *warning* is listed by `violations()`: it is ignored, withdrawn, unusual, or known
      from hearsay only. The number is that of the entry in this project's catalogue of what a
      `CreateEndpointConfig` request has to satisfy; an entry whose parts are not equally certain is
      several rules.

      Any rule below can be suppressed, with a reason that stays with the value and is never sent:

      ```java
      .suppress(SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE, "a policy demands the key")
      ```

      """;

  private static final String SHAPE_RULES =
      """

      ## Constraints of the model

      The number of each member's constraint is that of the model: these are the ways to break one.
      They cannot be suppressed.

      | rule | severity | why | what to do |
      | --- | --- | --- | --- |
      """;

  private static final String NOT_HERE =
      """

      ## Entries of the catalogue without a rule

      | entries | why |
      | --- | --- |
      | A1 to A9, B3, C7, C8, D14, F6, G1, H8, H9, I1 | constraints of the model, see above |
      | B5, B10, H10 | often believed, and not true: tests say that such requests are accepted |
      | B13, B15, D10, D12, D13, F3, F4, I8 to I13 | depend on the account, the Region, the model or another request |
      | B14, E6, I5 | facts to know, nothing to break |
      | B20, G4, J1 to J6 | demanded or done by other clients only |
      | C2, C4, C5 | how KMS_KEY_ON_LOCAL_STORAGE and its relatives are to be applied |
      | D3 | holds whenever MANAGED_SCALING_WITH_MODEL does |
      | E7 | about deployments |
      | F7, G5 | the same as E4, B3 and B9 |
      """;

  private RulesDocument() {}

  static String write() {
    StringBuilder out = new StringBuilder(INTRODUCTION);
    out.append("| number | rule | severity | what has to hold |\n| --- | --- | --- | --- |\n");
    for (SageMakerRule rule : SageMakerRule.values()) {
      out.append(
          row(rule.number(), "[" + rule.id() + "](#" + anchor(rule) + ")", severity(rule))
              + " "
              + rule.what()
              + " |\n");
    }
    List<RuleCases.Broken> cases = RuleCases.broken();
    Arrays.stream(SageMakerRule.values()).forEach(rule -> section(rule, example(rule, cases), out));
    out.append(SHAPE_RULES);
    for (ShapeRule rule : ShapeRule.values()) {
      out.append(row(rule.id(), severity(rule), rule.why(), rule.remedy())).append('\n');
    }
    return out.append(NOT_HERE).toString();
  }

  private static RuleCases.Broken example(SageMakerRule rule, List<RuleCases.Broken> cases) {
    return cases.stream().filter(broken -> broken.rule() == rule).findFirst().orElseThrow();
  }

  private static void section(SageMakerRule rule, RuleCases.Broken example, StringBuilder out) {
    EndpointConfig config = EndpointConfig.fromJson(example.json());
    out.append("\n## ").append(rule.id()).append("\n\n");
    out.append(rule.number()).append(", ").append(severity(rule)).append(". ");
    out.append(rule.what()).append(' ').append(rule.why()).append(' ').append(rule.remedy());
    out.append("\n\nSource: ").append(rule.source()).append(".\n\n```json\n");
    out.append(config.toJson()).append("\n```\n\n```text\n");
    out.append(config.violations().get(0)).append("\n```\n");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String severity(Rule rule) {
    return rule.severity() == Severity.ERROR ? "error" : "warning";
  }

  private static String anchor(Rule rule) {
    return rule.id().toLowerCase(Locale.ROOT);
  }
}
