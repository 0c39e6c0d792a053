package dev.endpointdsl.codegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternCompilerTest {

  private static final CodePointSet LOWER = CodePointSet.range('a', 'z');

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?=a)a",
        "(?!a)b",
        "(?<=a)b",
        "(?<!a)b",
        "(a)\\1",
        "(?<n>a)\\k<n>",
        "\\ba",
        "a\\B",
        "a++",
        "a*+",
        "a?+",
        "(?>a)b",
        "(?i)a",
        "a^b",
        "a$b",
        "\\Aa",
        "a\\z",
        "\\Qa\\E",
        "\\R",
        "\\X",
        "\\p{Alpha}",
        "\\p{IsLatin}",
        "\\h",
        "\\v",
        "\\cA",
        "\\0",
        "[a[b]]",
        "[a-z&&[b]]",
        "[]a]",
        "[\\ud800]",
        "\\ud800",
        "a**",
        "*a",
        "a{",
        "a{2",
        "a{,2}",
        "a{2,1}",
        "a{9999999999}",
        "(a",
        "a)",
        "[a",
        "[b-a]",
        "[a-\\d]",
        "a\\",
        "\\u12",
        "\\x{110000}",
        "\\p{L",
        "\\i"
      })
  void rejectsUnsupportedExpressions(String regex) {
    assertThat(compile(regex)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^a|b", "a|b$", "(^a)", "a$|b", "^^a"})
  void rejectsAnchorsAtOtherPositions(String regex) {
    assertThat(PatternCompiler.compile(regex, false, OptionalLong.empty())).isEmpty();
  }

  @Test
  void plansStepsThatDoNotBacktrack() {
    assertThat(steps("ab[a-z]{2,3}-(x|yz)/?", OptionalLong.empty()))
        .containsExactly(
            new MatchStep.Literal("ab"),
            new MatchStep.Run(LOWER, 2, 3),
            new MatchStep.Literal("-"),
            new MatchStep.OneOf(List.of("x", "yz"), false),
            new MatchStep.Run(CodePointSet.of('/'), 0, 1));
  }

  @Test
  void mergesRunsOfWhichOneAbsorbsTheOther() {
    assertThat(steps("b?[a-z]+[c-e]*", OptionalLong.empty()))
        .containsExactly(new MatchStep.Run(LOWER, 1, MatchStep.Run.UNBOUNDED));
    assertThat(steps("[a-z]{2}[a-z]{1,3}/?[a-z/]+", OptionalLong.empty()))
        .containsExactly(
            new MatchStep.Run(LOWER, 3, 3),
            new MatchStep.Run(LOWER.union(CodePointSet.of('/')), 1, MatchStep.Run.UNBOUNDED));
  }

  @Test
  void removesBoundsThatTheLengthImplies() {
    assertThat(steps("[a-z]{0,63}", OptionalLong.of(63)))
        .containsExactly(new MatchStep.Run(LOWER, 0, MatchStep.Run.UNBOUNDED));
    assertThat(steps("[a-z]{0,62}", OptionalLong.of(63)))
        .containsExactly(new MatchStep.Run(LOWER, 0, 62));
    assertThat(states("[a-z](-*[a-z]){0,62}", OptionalLong.of(63))).isEqualTo(3);
  }

  @Test
  void keepsBoundsThatTheLengthDoesNotImply() {
    assertThat(PatternCompiler.compile("[a-z](-*[a-z]){0,61}", true, OptionalLong.of(63)))
        .as("more states than are readable")
        .isEmpty();
  }

  @Test
  void minimizesAutomata() {
    assertThat(states("(a|b)*a(a|b)", OptionalLong.empty())).isEqualTo(4);
    assertThat(states("(ab|ac|ad)+", OptionalLong.empty())).isEqualTo(3);
  }

  @Test
  void rejectsDeepGroupsInsteadOfOverflowingTheStack() {
    assertThat(compile("(".repeat(100_000) + "a" + ")".repeat(100_000))).isEmpty();
    assertThat(compile("(?:a".repeat(20) + ")*".repeat(20))).isPresent();
  }

  @Test
  void rejectsExpressionsWithExponentialAutomataEarly() {
    assertThat(compile("(a|b)*a(a|b){30}")).isEmpty();
    assertThat(compile("((a{1000000000}){1000000000}b)*")).isEmpty();
  }

  private static Optional<MatcherPlan> compile(String regex) {
    return PatternCompiler.compile(regex, true, OptionalLong.empty());
  }

  private static List<MatchStep> steps(String regex, OptionalLong maxLength) {
    return PatternCompiler.compile(regex, true, maxLength).orElseThrow().steps();
  }

  private static int states(String regex, OptionalLong maxLength) {
    MatchStep.Rest rest = (MatchStep.Rest) steps(regex, maxLength).get(0);
    return rest.automaton().states().size();
  }
}
