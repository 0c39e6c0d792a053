package dev.endpointdsl.autoscaling.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Compares {@code docs/SCALING-RULES.md} with the rules. */
class ScalingRulesDocumentTest {

  private static final Path PAGE = Path.of("..", "docs", "SCALING-RULES.md");

  @Test
  void documentMatchesTheRules() throws IOException {
    String written = ScalingRulesDocument.write();
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, written);
    }

    assertThat(PAGE).hasContent(written);
  }
}
