package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All operations of the largest published services compile with a heap of 512 MB, in a process of
 * their own. The test prints, and writes to {@code target/published-heap.md}, what the compilation
 * costs, and what one of the generated sources alone costs.
 */
@EnabledIfEnvironmentVariable(named = PublishedModels.VARIABLE, matches = ".+")
class PublishedHeapTest {

  private static final String SERVICES = "quicksight|sagemaker";
  private static final int HEAP_MEGABYTES = 512;
  private static final String ROW = "| %s | %s | %,d | %.1f s | %d MB | %s |";
  private static final List<String> TABLE =
      new ArrayList<>(
          List.of(
              "| service | javac | generated files | CPU time | peak of the heap | peak of the process |",
              "|---|---|---|---|---|---|"));

  @TempDir Path project;

  @ParameterizedTest
  @MethodSource("models")
  void allOperationsCompile(Path model) throws Exception {
    Path declaration = project.resolve("package-info.java");
    Files.writeString(
        declaration,
        "@dev.endpointdsl.GenerateDsl(model = \"%s\")\npackage service;\n"
            .formatted(model.getFileName()));
    Path output = Files.createDirectories(project.resolve("classes"));
    JavacRunner javac =
        JavacRunner.to(output)
            .option("-Xlint:all", "-Werror", "-Aendpointdsl.model.path=" + model.getParent());

    MeasuredJavac.Cost whole = MeasuredJavac.fork(HEAP_MEGABYTES, javac, List.of(declaration));
    List<Path> sources = sources(output);
    MeasuredJavac.Cost own =
        MeasuredJavac.fork(
            HEAP_MEGABYTES,
            JavacRunner.to(Files.createDirectories(project.resolve("own"))).option("-proc:none"),
            sources);

    add(model, "with the processor", sources, whole);
    add(model, "without, on the generated files", sources, own);
    assertThat(sources).isNotEmpty();
  }

  private static void add(
      Path model, String compilation, List<Path> sources, MeasuredJavac.Cost cost) {
    TABLE.add(
        ROW.formatted(
            PublishedModels.name(model),
            compilation,
            sources.size(),
            cost.cpuSeconds(),
            cost.heapMegabytes(),
            cost.resident()));
  }

  private static List<Path> sources(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @AfterAll
  static void printTable() throws IOException {
    Files.write(Path.of("target/published-heap.md"), TABLE);
    System.out.println(String.join("\n", TABLE));
  }

  static List<Path> models() {
    return PublishedModels.wanted(SERVICES);
  }
}
