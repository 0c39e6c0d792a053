package dev.endpointdsl.checker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program in {@code bad} is one mistake; the compiler's words for it stand at its end. {@code
 * -Dgolden.rewrite=true} writes them anew: look at the difference.
 */
class BadProgramsTest {

  @ParameterizedTest
  @MethodSource("programs")
  void isFoundAtItsPlace(Program program) {
    List<String> messages = Compilation.of(List.of(program.file())).messages();

    if (Boolean.getBoolean("golden.rewrite")) {
      program.rewrite(messages);
    } else {
      assertThat(messages).isEqualTo(program.messages());
    }
    assertThat(messages).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("programsWithJson")
  void breaksTheSameRuleInJson(Program program) {
    EndpointConfig config = EndpointConfig.fromJson(program.json().orElseThrow());

    assertThat(config.violations())
        .extracting(violation -> violation.rule().id())
        .containsExactly(program.rule().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("programsWithJson")
  void hasTheSameWordsInJson(Program program) {
    String words = program.messages().get(0);
    if (!words.contains("[EndpointDsl:") || words.contains("[EndpointDsl:Implied]")) {
      return;
    }
    List<Violation> violations = EndpointConfig.fromJson(program.json().orElseThrow()).violations();

    assertThat(violations).extracting(Violation::problem).anyMatch(words::endsWith);
  }

  @Test
  void thereAreMany() {
    assertThat(programs()).hasSizeGreaterThan(120);
    assertThat(programsWithJson()).hasSizeGreaterThan(60);
  }

  static List<Program> programs() {
    return Program.in("bad");
  }

  static List<Program> programsWithJson() {
    return programs().stream().filter(p -> p.json().isPresent()).toList();
  }
}
