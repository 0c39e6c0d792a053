package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.RegexNode.Characters;
import dev.endpointdsl.codegen.pattern.RegexNode.Choice;
import dev.endpointdsl.codegen.pattern.RegexNode.Repetition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans as much of a sequence as possible as steps without backtracking. A run qualifies if the
 * rest of the sequence still matches whenever the run takes as many characters as it can.
 */
final class StepPlanner {

  private final List<RegexNode> parts;
  private final List<MatchStep> steps = new ArrayList<>();
  private int planned;

  private StepPlanner(List<RegexNode> parts) {
    this.parts = parts;
  }

  /**
   * The result of planning a sequence.
   *
   * @param steps the steps
   * @param rest the parts after the steps, which require an automaton
   */
  record PlannedSteps(List<MatchStep> steps, List<RegexNode> rest) {}

  /** Plans the parts of a sequence. */
  static PlannedSteps plan(List<RegexNode> parts) {
    StepPlanner planner = new StepPlanner(parts);
    Optional<MatchStep> step = planner.next();
    while (step.isPresent()) {
      planner.add(step.get());
      step = planner.next();
    }
    return new PlannedSteps(planner.steps, parts.subList(planner.planned, parts.size()));
  }

  private void add(MatchStep step) {
    planned++;
    int last = steps.size() - 1;
    if (last >= 0 && step instanceof MatchStep.Literal literal) {
      if (steps.get(last) instanceof MatchStep.Literal before) {
        steps.set(last, new MatchStep.Literal(before.text() + literal.text()));
        return;
      }
      if (steps.get(last) instanceof MatchStep.OneOf before && !before.optional()) {
        List<String> longer = before.literals().stream().map(t -> t + literal.text()).toList();
        steps.set(last, new MatchStep.OneOf(longer, false));
        return;
      }
    }
    steps.add(step);
  }

  private Optional<MatchStep> next() {
    if (planned == parts.size()) {
      return Optional.empty();
    }
    RegexNode part = parts.get(planned);
    if (part instanceof Characters characters) {
      return Optional.of(single(characters.set()));
    }
    if (part instanceof Choice choice) {
      return oneOf(choice.branches(), false);
    }
    return part instanceof Repetition repetition ? repeated(repetition) : Optional.empty();
  }

  private static MatchStep single(CodePointSet set) {
    return set.isSingle()
        ? new MatchStep.Literal(Character.toString(set.ranges().get(0).first()))
        : new MatchStep.Run(set, 1, 1);
  }

  private Optional<MatchStep> repeated(Repetition repetition) {
    if (repetition.body() instanceof Characters characters) {
      return isSafe(repetition, characters.set())
          ? Optional.of(new MatchStep.Run(characters.set(), repetition.min(), repetition.max()))
          : Optional.empty();
    }
    boolean optional = repetition.min() == 0 && repetition.max() == 1;
    if (!optional || !repetition.body().first().isDisjointFrom(firstFrom(planned + 1))) {
      return Optional.empty();
    }
    return repetition.body() instanceof Choice choice
        ? oneOf(choice.branches(), true)
        : oneOf(List.of(repetition.body()), true);
  }

  /** Checks whether the rest still matches if the run takes as many characters as it can. */
  private boolean isSafe(Repetition repetition, CodePointSet set) {
    if (repetition.min() == repetition.max()) {
      return true;
    }
    int follower = planned + 1;
    // An unbounded run may take the start of a following run that matches the empty string.
    while (repetition.isUnbounded() && follower < parts.size() && isStar(parts.get(follower))) {
      follower++;
    }
    return firstFrom(follower).isDisjointFrom(set);
  }

  private static boolean isStar(RegexNode part) {
    return part instanceof Repetition repetition
        && repetition.body() instanceof Characters
        && repetition.min() == 0
        && repetition.isUnbounded();
  }

  private CodePointSet firstFrom(int part) {
    return RegexNode.sequence(parts.subList(part, parts.size())).first();
  }

  private static Optional<MatchStep> oneOf(List<RegexNode> branches, boolean optional) {
    List<String> texts = branches.stream().flatMap(b -> LiteralNodes.textOf(b).stream()).toList();
    boolean literal = texts.size() == branches.size();
    return literal && LiteralNodes.arePrefixFree(texts)
        ? Optional.of(new MatchStep.OneOf(texts, optional))
        : Optional.empty();
  }
}
