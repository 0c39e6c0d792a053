package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Compiles a regular expression into a scanner that walks the text once, without recursion and
 * without allocation. There are two strategies: steps along the text where none ever has to be
 * taken back, and a small automaton for what is left then, or for everything when that is as small.
 */
public final class PatternCompiler {

  /** As many states as a reader may be asked to follow. */
  private static final int MOST_STATES = 32;

  /** An automaton of this size is easier to read than steps with an automaton after them. */
  private static final int FEW_STATES = 8;

  private PatternCompiler() {}

  /**
   * Compiles an expression.
   *
   * <p>Supported are literals, escapes, classes, general categories, groups, choices and
   * quantifiers, all as {@link java.util.regex.Pattern} understands them; and where a match
   * anywhere will do, an anchor at the beginning or the end of the whole expression. {@code $} is
   * the end of the text only, never the place before a last line end.
   *
   * @param regex the expression; without anchors when {@code whole}
   * @param whole whether all of the text has to match, or whether a match anywhere will do
   * @param maxLength the most code points that texts have when the scanner is asked; longer ones
   *     may be accepted wrongly. Empty for no bound
   * @return the scanner; empty when the expression looks around, refers back, is possessive, has
   *     anchors in other places, is broken, or would need more than 32 states
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
    StepPlanner.Plan plan = StepPlanner.plan(parts);
    if (plan.rest().isEmpty()) {
      return Optional.of(new MatcherPlan(plan.steps()));
    }
    return automaton(List.of(), parts, FEW_STATES)
        .or(() -> automaton(plan.steps(), plan.rest(), MOST_STATES));
  }

  private static Optional<MatcherPlan> automaton(
      List<MatchStep> before, List<RegexNode> rest, int mostStates) {
    return AutomatonBuilder.build(RegexNode.sequence(rest), mostStates)
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
