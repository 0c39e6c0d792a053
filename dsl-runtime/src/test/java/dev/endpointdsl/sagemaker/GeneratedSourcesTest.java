package dev.endpointdsl.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources of the SageMaker DSL as a user of an IDE opens them. */
class GeneratedSourcesTest {

  private static final Path SOURCES =
      Path.of("target/generated-sources/annotations/dev/endpointdsl/sagemaker");

  private static final int LONGEST_LINE = 120;

  @Test
  void noLineIsTooLong() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file))
          .as(file.getFileName().toString())
          .filteredOn(line -> !isOneWord(line))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LONGEST_LINE));
    }
  }

  /** Nothing breaks a line within a word, such as a pattern in Javadoc. */
  private static boolean isOneWord(String line) {
    return line.matches(" *\\* *[^ ]+");
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Path> all = files.sorted().toList();
      assertThat(all).hasSizeGreaterThan(100);
      return all;
    }
  }
}
