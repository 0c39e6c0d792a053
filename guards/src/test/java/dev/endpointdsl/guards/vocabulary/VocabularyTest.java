package dev.endpointdsl.guards.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds the project's comments, messages, models and pages against the phrases that docs/STYLE.md
 * replaces. A phrase is added in {@code banned-phrases.txt}, next to this class's resources.
 */
class VocabularyTest {

  @Test
  void usesNoBannedPhrase() throws IOException {
    List<Passage> prose = ProjectProse.in(Path.of(System.getProperty("project.root")));
    List<String> findings =
        BannedPhrase.all().stream()
            .flatMap(phrase -> prose.stream().flatMap(each -> each.findings(phrase).stream()))
            .sorted()
            .toList();

    assertThat(prose).hasSizeGreaterThan(1000);
    assertThat(findings)
        .as("phrases to replace, because one vocabulary makes names, messages and docs searchable")
        .isEmpty();
  }
}
