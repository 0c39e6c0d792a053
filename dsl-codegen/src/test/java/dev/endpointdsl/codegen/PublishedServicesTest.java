package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every operation of every published service generates sources that compile without a warning. The
 * models are not part of this project: {@link PublishedModels#VARIABLE} names a folder with them.
 *
 * <p>The system property {@code endpointdsl.services} restricts the test to a regular expression
 * for names. It writes {@code target/published-services.md}, a table of what was left out and why,
 * and prints the totals.
 */
class PublishedServicesTest {

  private static final Path TABLE = Path.of("target/published-services.md");

  private final List<String> failed = new ArrayList<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private final StringBuilder table =
      new StringBuilder("| service | generated kB | seconds | left out |\n|---|---|---|---|\n");

  @Test
  void allOperationsOfEachServiceCompile() throws IOException {
    assumeTrue(PublishedModels.folder().isPresent(), PublishedModels.VARIABLE + " is not set");

    List<Path> models = PublishedModels.wanted(".*");
    Files.createDirectories(TABLE.getParent());
    for (Path model : models) {
      compile(model);
      Files.writeString(TABLE, table);
    }

    table.append(totals());
    Files.writeString(TABLE, table);
    System.out.println(totals());
    assertThat(failed).as(failed.size() + " of " + models.size() + " services").isEmpty();
  }

  private void compile(Path model) {
    String name = PublishedModels.name(model);
    long start = System.nanoTime();
    ServiceCompiler.Result result = ServiceCompiler.compile(List.of(model), "", Map.of());
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!result.compiled()) {
      failed.add(name + result.errors());
    }
    result.notes().forEach(this::count);
    table.append(
        String.format(
            "| %s | %,d | %.1f | %s |%n",
            name,
            result.sourceBytes() / 1000,
            seconds,
            result.compiled() ? String.join("<br>", result.notes()) : "FAILED"));
  }

  /** Counts the names in a note: {@code Operations that take no input are left out: A, B}. */
  private void count(String note) {
    int end = Math.max(0, note.lastIndexOf(": "));
    reasons.merge(note.substring(0, end), note.substring(end).split(", ", -1).length, Integer::sum);
  }

  private String totals() {
    StringBuilder totals = new StringBuilder("\n| left out | number |\n|---|---|\n");
    reasons.forEach(
        (reason, number) -> totals.append(String.format("| %s | %,d |%n", reason, number)));
    return totals.toString();
  }
}
