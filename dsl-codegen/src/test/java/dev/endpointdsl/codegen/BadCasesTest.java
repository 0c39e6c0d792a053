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
 * Every directory of {@code cases/bad} is a declaration that cannot be satisfied, with exactly what
 * the compiler says of it, and where.
 */
class BadCasesTest {

  private static final String EXPECTED = "expected-errors.txt";

  @ParameterizedTest
  @MethodSource("cases")
  void refusesAllOfItAtTheAnnotation(String name) throws IOException {
    CaseFolder folder = CaseFolder.of("bad", name);

    Compilation compilation = Processing.compile(folder);

    String said = Processing.messages(folder, compilation);
    assertThat(said).isEqualTo(folder.expected(EXPECTED, said));
    assertThat(said).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(compilation.errors()).isNotEmpty();
  }

  /** With real directories: compile-testing does not tell what a failed compilation generated. */
  @ParameterizedTest
  @MethodSource("cases")
  void generatesNoHalfPackage(String name, @TempDir Path output) throws IOException {
    CaseFolder folder = CaseFolder.of("bad", name);

    RealJavac javac = RealJavac.to(output).option("-Aendpointdsl.model.path=" + folder.path());

    assertThat(javac.compile(folder.sourceFiles())).isNotEmpty();
    assertThat(javac.written()).isEmpty();
  }

  @Test
  void thereAreCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(10);
  }

  static Stream<String> cases() {
    return CaseFolder.names("bad");
  }
}
