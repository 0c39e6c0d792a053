package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program in {@code bad} has one mistake, which the compiler reports where the program expects
 * it: once by the checker, and before that by javac itself if it refuses the program. {@code
 * -Dgolden.rewrite=true} writes the compiler's messages into the programs: review the difference.
 */
class BadProgramsTest {

  @ParameterizedTest
  @MethodSource("programs")
  void areRefusedAtTheMistake(Program program) {
    List<String> messages = Compilation.of(List.of(program.file())).messages();

    if (Boolean.getBoolean("golden.rewrite") && program.isResource()) {
      program.rewrite(messages);
    } else {
      assertThat(messages).isEqualTo(program.messages());
      assertThat(program.text()).isEqualTo(ExpectationsWriter.write(program.text(), messages));
    }
    assertThat(messages).filteredOn(message -> message.contains("[EndpointDsl:")).hasSize(1);
    assertThat(messages).hasSizeLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("programsWithJson")
  void breakTheSameRuleInJson(Program program) {
    EndpointConfig config = EndpointConfig.fromJson(program.json().orElseThrow());

    assertThat(config.violations())
        .extracting(violation -> violation.rule().id())
        .containsExactly(program.rule().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("programsWithJson")
  void haveTheSameMessageInJson(Program program) {
    String message = program.messages().get(0);
    if (!message.contains("[EndpointDsl:") || message.contains("[EndpointDsl:Implied]")) {
      return;
    }
    List<Violation> violations = EndpointConfig.fromJson(program.json().orElseThrow()).violations();

    assertThat(violations)
        .extracting(Violation::problem)
        .anyMatch(Program.withoutRule(message)::endsWith);
  }

  @Test
  void areMany() {
    assertThat(programs()).hasSizeGreaterThan(210);
    assertThat(programsWithJson()).hasSizeGreaterThan(110);
  }

  /** {@link PlainJavacTest} compiles them together. */
  @Test
  void haveDifferentNames() {
    assertThat(programs()).extracting(Program::name).doesNotHaveDuplicates();
  }

  static List<Program> programs() {
    return Stream.concat(Program.in("bad").stream(), LongPrograms.generate().stream()).toList();
  }

  static List<Program> programsWithJson() {
    return programs().stream().filter(p -> p.json().isPresent()).toList();
  }
}
