package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/**
 * Compares the page about other validators with the list of disagreements, which the tests of this
 * package keep true. {@code -Dgolden.rewrite=true} writes the page.
 */
class ValidatorsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "VALIDATORS.md");
  private static final String BEGIN =
      """
      # Other validators

      Tests compare the DSL's checks with other validators of the same requests, where these are installed, and refuse every disagreement that this page does not list.
      The page is generated from `dsl-testkit/src/test/resources/judges/disagreements.json`; the column "about" has the constraint, and the member or condition.
      """;
  private static final String NODE =
      "Smithy's own validation of a value against a model, with the model of this project.";
  private static final String CLI =
      "`aws sagemaker create-endpoint-config --cli-input-json`, which checks parameters before it"
          + " sends them.";
  private static final Map<String, String> VALIDATORS = validators();

  @Test
  void pageMatchesTheList() throws IOException {
    String written = page();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/VALIDATORS.md; run this test with -Dgolden.rewrite=true to rewrite it")
        .isEqualTo(written);
  }

  private static Map<String, String> validators() {
    Map<String, String> validators = new LinkedHashMap<>();
    validators.put("NodeValidationVisitor", NODE);
    for (CloudFormationType type : CloudFormationType.values()) {
      validators.put(
          CloudFormationJudgeTest.judge(type),
          "The npm package `@aws/cloudformation-validate`, on `" + type.type() + "`.");
    }
    validators.put("AWS CLI", CLI);
    return validators;
  }

  private static String page() throws IOException {
    Map<String, StringBuilder> tables = new LinkedHashMap<>();
    try (InputStream in =
        ValidatorsPageTest.class.getResourceAsStream("/judges/disagreements.json")) {
      for (Node node : Node.parse(Objects.requireNonNull(in)).expectArrayNode().getElements()) {
        ObjectNode disagreement = node.expectObjectNode();
        tables
            .computeIfAbsent(string(disagreement, "judge"), ValidatorsPageTest::heading)
            .append(row(disagreement));
      }
    }
    assertThat(tables.keySet()).containsExactlyInAnyOrderElementsOf(VALIDATORS.keySet());
    StringBuilder page = new StringBuilder(BEGIN);
    tables.values().forEach(table -> page.append('\n').append(table));
    return page.toString();
  }

  private static StringBuilder heading(String validator) {
    return new StringBuilder()
        .append("## ")
        .append(validator)
        .append("\n\n")
        .append(VALIDATORS.get(validator))
        .append("\n\n| about | reason |\n|---|---|\n");
  }

  private static String row(ObjectNode disagreement) {
    return "| "
        + string(disagreement, "constraint")
        + ": "
        + string(disagreement, "condition")
        + " | "
        + string(disagreement, "reason")
        + " |\n";
  }

  private static String string(ObjectNode node, String member) {
    return node.expectStringMember(member).getValue();
  }
}
