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
 * A directory of {@code cases/refused} is a program that uses the SageMaker DSL and must not
 * compile, with the expected error of javac. Other tests compare quotations in documents with these
 * files.
 */
class RefusedProgramsTest {

  private static final String EXPECTED = "expected-error.txt";

  @TempDir static Path dsl;

  @BeforeAll
  static void compileDsl() throws IOException {
    String messages =
        JavacRunner.to(dsl)
            .option("-A" + ModelFinder.PATH_OPTION + "=" + SageMakerModel.FOLDER)
            .compile(handWritten());
    assertThat(messages).doesNotContain("error:");
  }

  /** Returns the declaration and the rules that the generated sources refer to. */
  private static Path[] handWritten() throws IOException {
    Path folder = Path.of("../dsl-runtime/src/main/java/dev/endpointdsl/sagemaker");
    try (Stream<Path> sources = Files.walk(folder)) {
      return sources.filter(file -> file.toString().endsWith(".java")).toArray(Path[]::new);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void doesNotCompile(String name, @TempDir Path output) throws IOException {
    CaseDirectory folder = CaseDirectory.of("refused", name);

    String messages =
        JavacRunner.to(output)
            .classPath(dsl)
            .option("-proc:none")
            .compile(folder.path().resolve("Program.java"))
            .replace(folder.path() + File.separator, "");

    assertThat(messages).contains("error:").isEqualTo(folder.expected(EXPECTED, messages));
  }

  @Test
  void thereAreCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(6);
  }

  static Stream<String> cases() {
    return CaseDirectory.names("refused");
  }
}
