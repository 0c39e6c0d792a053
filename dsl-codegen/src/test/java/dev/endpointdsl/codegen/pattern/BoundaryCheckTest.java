package dev.endpointdsl.codegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryCheckTest {

  @ParameterizedTest
  @ValueSource(strings = {"[a-z](-*[a-z])*", "[a-z]([\\-a-z]*[a-z])?", "[a-z](-*[a-z]){0,62}"})
  void areFoundInNames(String regex) {
    BoundaryCheck ends = of(regex).orElseThrow();

    assertThat(ends.edge()).isEqualTo(CodePointSet.range('a', 'z'));
    assertThat(ends.middle()).isEqualTo(CodePointSet.range('a', 'z').union(CodePointSet.of('-')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another first character than last one.
        "[a-z](-*[a-z0-9])*",
        // It may be empty.
        "([a-z](-*[a-z])*)?",
        // What was read before the last character matters.
        "[a-z](-?[a-z])*",
        // One character is too few.
        "[a-z]-*[a-z](-*[a-z])*",
        // The first character stands nowhere else.
        "[a-z](_*[0-9])*",
        // Pairs of surrogates would have to be told from their halves.
        "[\\x{10000}-\\x{10010}](-*[\\x{10000}-\\x{10010}])*"
      })
  void areNotFoundElsewhere(String regex) {
    assertThat(of(regex)).isEmpty();
  }

  @Test
  void canBeOfOneSetWithTheMiddle() {
    Automaton letters =
        new Automaton(
            List.of(new Automaton.State(false, toSecond()), new Automaton.State(true, toSecond())));

    assertThat(BoundaryCheck.of(letters))
        .map(BoundaryCheck::middle)
        .contains(CodePointSet.range('a', 'z'));
  }

  private static List<Automaton.Transition> toSecond() {
    return List.of(new Automaton.Transition(CodePointSet.range('a', 'z'), 1));
  }

  private static Optional<BoundaryCheck> of(String regex) {
    MatcherPlan scanner = PatternCompiler.compile(regex, true, OptionalLong.of(63)).orElseThrow();
    return scanner.steps().get(scanner.steps().size() - 1) instanceof MatchStep.Rest rest
        ? BoundaryCheck.of(rest.automaton())
        : Optional.empty();
  }
}
