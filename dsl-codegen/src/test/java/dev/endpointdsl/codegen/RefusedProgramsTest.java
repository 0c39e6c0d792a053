package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

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
    Path declaration = dsl.resolve("package-info.java");
    Files.copy(
        Path.of("../dsl-runtime/src/main/java/dev/endpointdsl/sagemaker/package-info.java"),
        declaration);
    String said =
        RealJavac.to(dsl)
            .option("-A" + ModelFinder.PATH_OPTION + "=" + SageMakerModel.FOLDER)
            .compile(declaration);
    assertThat(said).doesNotContain("error:");
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
