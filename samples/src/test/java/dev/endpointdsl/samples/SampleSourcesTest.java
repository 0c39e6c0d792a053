package dev.endpointdsl.samples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the samples' sources are short, and that each sample is tested. */
class SampleSourcesTest {

  private static final Path DIRECTORY = Path.of("src/main/java/dev/endpointdsl/samples");

  @Test
  void everySampleIsShort() throws IOException {
    for (Path file : samples()) {
      assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThan(60);
    }
  }

  @Test
  void everySampleIsTested() throws IOException {
    TreeSet<String> tested =
        Sample.all().stream().map(Sample::name).collect(toCollection(TreeSet::new));
    tested.add("OwnDsl");
    tested.addAll(DeployingSamplesTest.NAMES);
    assertThat(samples())
        .extracting(file -> file.getFileName().toString().replace(".java", ""))
        .containsExactlyInAnyOrderElementsOf(tested);
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.filter(SampleSourcesTest::hasMain).toList();
    }
  }

  private static boolean hasMain(Path file) {
    try {
      return Files.isRegularFile(file) && Files.readString(file).contains("void main(");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
