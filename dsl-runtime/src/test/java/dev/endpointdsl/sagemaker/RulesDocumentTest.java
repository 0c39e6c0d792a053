package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/RULES.md} with the rules. */
class RulesDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "RULES.md");

  @Test
  void documentMatchesTheRules() throws IOException {
    String written = RulesDocument.write();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, written);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/RULES.md; run this test with -Dgolden.rewrite=true to rewrite it")
        .isEqualTo(written);
  }

  @Test
  void topicsContainEveryRuleOnce() {
    assertThat(Arrays.stream(RuleTopic.values()).flatMap(topic -> topic.rules().stream()))
        .containsExactlyInAnyOrder(SageMakerRule.values());
  }
}
