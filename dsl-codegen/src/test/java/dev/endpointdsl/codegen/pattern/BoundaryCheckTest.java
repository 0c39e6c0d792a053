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
  void matchesNames(String regex) {
    BoundaryCheck check = of(regex).orElseThrow();

    assertThat(check.edge()).isEqualTo(CodePointSet.range('a', 'z'));
    assertThat(check.middle()).isEqualTo(CodePointSet.range('a', 'z').union(CodePointSet.of('-')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The sets of the first and the last character differ.
        "[a-z](-*[a-z0-9])*",
        // The string may be empty.
        "([a-z](-*[a-z])*)?",
        // The characters before the last one matter.
        "[a-z](-?[a-z])*",
        // A single character does not match.
        "[a-z]-*[a-z](-*[a-z])*",
        // The first character occurs nowhere else.
        "[a-z](_*[0-9])*",
        // The check cannot distinguish surrogate pairs from lone surrogates.
        "[\\x{10000}-\\x{10010}](-*[\\x{10000}-\\x{10010}])*"
      })
  void doesNotMatchOtherExpressions(String regex) {
    assertThat(of(regex)).isEmpty();
  }

  @Test
  void allowsTheSameSetForEdgeAndMiddle() {
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
    MatcherPlan plan = PatternCompiler.compile(regex, true, OptionalLong.of(63)).orElseThrow();
    return plan.steps().get(plan.steps().size() - 1) instanceof MatchStep.Rest rest
        ? BoundaryCheck.of(rest.automaton())
        : Optional.empty();
  }
}
