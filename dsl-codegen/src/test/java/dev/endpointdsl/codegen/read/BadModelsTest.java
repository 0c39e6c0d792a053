package dev.endpointdsl.codegen.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.model.DslModel;
import dev.endpointdsl.codegen.problem.ModelResult;
import dev.endpointdsl.codegen.select.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A directory of {@code models/bad} is an invalid model with its expected problems.
 *
 * <p>The system property {@code golden.rewrite=true} rewrites the expected problems; review the
 * difference before committing it.
 */
class BadModelsTest {

  private static final Path CASES = Path.of("src/test/resources/models/bad");
  private static final String EXPECTED = "expected-problems.txt";

  @ParameterizedTest
  @MethodSource("cases")
  void reportsAllProblemsAtTheirLocations(String name) throws IOException {
    Path folder = CASES.resolve(name);

    ModelResult<DslModel> result =
        DslModelFactory.create(
            ModelFiles.sources(folder), new Selection(operations(folder), List.of()));

    assertThat(result.value()).isEmpty();
    String reported = lines(result);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(folder.resolve(EXPECTED), reported);
    }
    assertThat(reported).isEqualTo(Files.readString(folder.resolve(EXPECTED)));
  }

  @Test
  void thereAreCases() throws IOException {
    assertThat(cases().count()).isGreaterThanOrEqualTo(40);
  }

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      return names.stream();
    }
  }

  private static List<String> operations(Path folder) throws IOException {
    Path file = folder.resolve("operations.txt");
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList()
        : List.of("CreateThing");
  }

  private static String lines(ModelResult<DslModel> result) {
    return result.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
  }
}
