package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.Automaton.State;
import dev.endpointdsl.codegen.pattern.Automaton.Transition;
import java.util.List;
import java.util.Optional;

/**
 * A check for a typical name: a nonempty string that starts and ends with characters of one set and
 * has characters of a larger set in between, such as {@code [a-z](-*[a-z])*}.
 *
 * <p>The check compares the two ends and the run between them, whereas an automaton would track for
 * each character whether the string may end after it.
 *
 * @param edge the set of the first and the last character
 * @param middle the set of all characters; contains {@code edge}
 */
public record BoundaryCheck(CodePointSet edge, CodePointSet middle) {

  /** Returns the equivalent check of an automaton; empty if there is none. */
  public static Optional<BoundaryCheck> of(Automaton automaton) {
    if (automaton.states().size() < 2 || !automaton.canReadCharacters()) {
      return Optional.empty();
    }
    State first = automaton.states().get(0);
    List<State> others = automaton.states().subList(1, automaton.states().size());
    List<Transition> next = others.get(0).transitions();
    boolean alike =
        others.stream().allMatch(state -> state.transitions().equals(next))
            && next.stream().noneMatch(transition -> transition.target() == 0);
    BoundaryCheck check = new BoundaryCheck(taken(first.transitions()), taken(next));
    boolean begins = !first.accepting() && accepted(automaton, first.transitions(), check.edge());
    return alike && begins && check.isOf(automaton, next) ? Optional.of(check) : Optional.empty();
  }

  /** Checks that the string may end after an edge only and may continue after any character. */
  private boolean isOf(Automaton automaton, List<Transition> next) {
    return middle.containsAll(edge)
        && edge.isDisjointFrom(CodePointSet.PAIRS)
        && accepted(automaton, next, edge);
  }

  /** Checks whether exactly the code points of a set lead to accepting states. */
  private static boolean accepted(
      Automaton automaton, List<Transition> transitions, CodePointSet set) {
    return taken(
            transitions.stream()
                .filter(each -> automaton.states().get(each.target()).accepting())
                .toList())
        .equals(set);
  }

  private static CodePointSet taken(List<Transition> transitions) {
    return transitions.stream().map(Transition::on).reduce(CodePointSet.NONE, CodePointSet::union);
  }
}
