package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Compiles a regular expression into the plan of a matcher that reads a string once, without
 * recursion and allocation. A plan consists of steps without backtracking, followed by a small
 * automaton for the rest of the expression if it has one; a small enough automaton replaces all
 * steps.
 */
public final class PatternCompiler {

  /** The maximum number of states, so that the generated code stays readable. */
  private static final int MAX_STATES = 32;

  /** Up to this size, an automaton is easier to read than steps that precede one. */
  private static final int MAX_STATES_WITHOUT_STEPS = 8;

  private PatternCompiler() {}

  /**
   * Compiles an expression.
   *
   * <p>Supports literals, escapes, classes, general categories, groups, choices and quantifiers
   * with the meaning of {@link java.util.regex.Pattern}; for a match anywhere in the string, also
   * an anchor at the start or the end of the whole expression. {@code $} matches at the end of the
   * string only, not before a trailing line break.
   *
   * @param regex the expression; without anchors if {@code whole}
   * @param whole whether the whole string must match, rather than any part of it
   * @param maxLength the maximum length of the strings in code points; the matcher may accept
   *     longer ones that do not match. Empty for no maximum
   * @return the plan; empty if the expression has lookarounds, back references, possessive
   *     quantifiers or other anchors, is invalid, or would require more than 32 states
   */
  public static Optional<MatcherPlan> compile(String regex, boolean whole, OptionalLong maxLength) {
    try {
      RegexNode parsed = whole ? ExpressionParser.parse(regex) : UnanchoredPattern.parse(regex);
      long bound = maxLength.orElse(Long.MAX_VALUE);
      RegexNode expression =
          bound == Long.MAX_VALUE ? parsed : new BoundRelaxer(bound).relax(parsed);
      return plan(Simplifier.simplify(partsOf(expression)));
    } catch (UnsupportedExpressionException leftToRegex) {
      return Optional.empty();
    }
  }

  private static Optional<MatcherPlan> plan(List<RegexNode> parts) {
    StepPlanner.PlannedSteps plan = StepPlanner.plan(parts);
    if (plan.rest().isEmpty()) {
      return Optional.of(new MatcherPlan(plan.steps()));
    }
    if (plan.steps().isEmpty()) {
      return automaton(List.of(), parts, MAX_STATES);
    }
    return automaton(List.of(), parts, MAX_STATES_WITHOUT_STEPS)
        .or(() -> automaton(plan.steps(), plan.rest(), MAX_STATES));
  }

  private static Optional<MatcherPlan> automaton(
      List<MatchStep> before, List<RegexNode> rest, int maxStates) {
    return AutomatonBuilder.build(RegexNode.sequence(rest), maxStates)
        .map(
            automaton -> {
              List<MatchStep> steps = new ArrayList<>(before);
              steps.add(new MatchStep.Rest(automaton));
              return new MatcherPlan(steps);
            });
  }

  private static List<RegexNode> partsOf(RegexNode expression) {
    return expression instanceof RegexNode.Sequence sequence
        ? sequence.parts()
        : List.of(expression);
  }
}
