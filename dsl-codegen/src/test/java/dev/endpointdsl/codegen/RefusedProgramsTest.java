package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.codegen.source.ModelFinder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every directory of {@code cases/refused} is a program against the SageMaker DSL that must not
 * compile, with javac's own words. Documentation that quotes them is checked against these files.
 */
class RefusedProgramsTest {

  private static final String EXPECTED = "expected-error.txt";

  @TempDir static Path dsl;

  @BeforeAll
  static void compileTheDsl() throws IOException {
    String said =
        RealJavac.to(dsl)
            .option("-A" + ModelFinder.PATH_OPTION + "=" + SageMakerModel.FOLDER)
            .compile(handWritten());
    assertThat(said).doesNotContain("error:");
  }

  /** The declaration, and the rules that the generated sources refer to. */
  private static Path[] handWritten() throws IOException {
    Path folder = Path.of("../dsl-runtime/src/main/java/dev/endpointdsl/sagemaker");
    try (Stream<Path> sources = Files.list(folder)) {
      return sources.toArray(Path[]::new);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacRefusesIt(String name, @TempDir Path output) throws IOException {
    CaseFolder folder = CaseFolder.of("refused", name);

    String said =
        RealJavac.to(output)
            .classPath(dsl)
            .option("-proc:none")
            .compile(folder.path().resolve("Program.java"))
            .replace(folder.path() + File.separator, "");

    assertThat(said).contains("error:").isEqualTo(folder.expected(EXPECTED, said));
  }

  @Test
  void thereAreCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(6);
  }

  static Stream<String> cases() {
    return CaseFolder.names("refused");
  }
}
