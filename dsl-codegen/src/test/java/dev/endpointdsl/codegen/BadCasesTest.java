package dev.endpointdsl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A directory of {@code cases/bad} is an invalid declaration or model with the expected errors of
 * the compiler and their positions.
 */
class BadCasesTest {

  private static final String EXPECTED = "expected-errors.txt";

  @ParameterizedTest
  @MethodSource("cases")
  void reportsAllErrorsAtTheAnnotation(String name) throws IOException {
    CaseDirectory folder = CaseDirectory.of("bad", name);

    Compilation compilation = TestCompiler.compile(folder);

    String messages = TestCompiler.messages(folder, compilation);
    assertThat(messages).isEqualTo(folder.expected(EXPECTED, messages));
    assertThat(messages).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(compilation.errors()).isNotEmpty();
  }

  /** Uses real directories because compile-testing hides the files of a failed compilation. */
  @ParameterizedTest
  @MethodSource("cases")
  void generatesNoFiles(String name, @TempDir Path output) throws IOException {
    CaseDirectory folder = CaseDirectory.of("bad", name);

    JavacRunner javac = JavacRunner.to(output).option("-Aendpointdsl.model.path=" + folder.path());

    assertThat(javac.compile(folder.sourceFiles())).isNotEmpty();
    assertThat(javac.written()).isEmpty();
  }

  @Test
  void thereAreCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(10);
  }

  static Stream<String> cases() {
    return CaseDirectory.names("bad");
  }
}
