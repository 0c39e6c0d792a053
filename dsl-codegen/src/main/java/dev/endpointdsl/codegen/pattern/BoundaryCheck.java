package dev.endpointdsl.codegen.pattern;

import dev.endpointdsl.codegen.pattern.Automaton.State;
import dev.endpointdsl.codegen.pattern.Automaton.Transition;
import java.util.List;
import java.util.Optional;

/**
 * What many names have to look like: a text of at least one character that begins and ends with
 * characters of a set, and has those of a larger set in between. {@code [a-z](-*[a-z])*} is one.
 *
 * <p>It is decided by a look at the two ends and a run, where an automaton would have to remember
 * for each character whether the text may end behind it.
 *
 * @param edge what the first and the last character are of
 * @param middle what every character is of; all of {@code edge} is in it
 */
public record BoundaryCheck(CodePointSet edge, CodePointSet middle) {

  /** What an automaton comes to, if it is of that kind. */
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
    BoundaryCheck ends = new BoundaryCheck(taken(first.transitions()), taken(next));
    boolean begins = !first.accepting() && accepted(automaton, first.transitions(), ends.edge());
    return alike && begins && ends.isOf(automaton, next) ? Optional.of(ends) : Optional.empty();
  }

  /** Whether the text may end behind an edge, and behind nothing else, and go on behind both. */
  private boolean isOf(Automaton automaton, List<Transition> next) {
    return middle.containsAll(edge)
        && edge.isDisjointFrom(CodePointSet.PAIRS)
        && accepted(automaton, next, edge);
  }

  /** Whether exactly the code points of a set lead to where the text may end. */
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
