package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each program in {@code good} compiles without a warning. */
class GoodProgramsTest {

  @ParameterizedTest
  @MethodSource("programs")
  void compileWithoutWarning(Program program) {
    Compilation compilation = Compilation.of(List.of(program.file()), "-Xlint:all", "-Werror");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.success()).isTrue();
  }

  @Test
  void compileTogether() {
    List<Path> files = programs().stream().map(Program::file).toList();

    assertThat(Compilation.of(files, "-Xlint:all", "-Werror").messages()).isEmpty();
  }

  static List<Program> programs() {
    return Program.in("good");
  }
}
