package dev.endpointdsl.codegen.pattern;

import java.util.List;
import java.util.Optional;

/**
 * A deterministic automaton, minimal, without a state that nothing accepted can be reached from.
 * The first state is where it starts.
 */
public record Automaton(List<State> states) {

  public Automaton {
    states = List.copyOf(states);
  }

  /**
   * One state.
   *
   * @param accepting whether the text may end here
   * @param transitions where to go on which code points; their sets are disjoint, and what is in
   *     none of them is refused
   */
  public record State(boolean accepting, List<Transition> transitions) {

    public State {
      transitions = List.copyOf(transitions);
    }

    /** The code points on which there is nowhere to go. */
    public CodePointSet refused() {
      return transitions.stream().map(Transition::on).reduce(CodePointSet.ALL, CodePointSet::minus);
    }
  }

  /** Where to go on what. */
  public record Transition(CodePointSet on, int target) {}

  /** Whether any code point is refused before the end of the text. */
  public boolean refuses() {
    return states.stream().anyMatch(state -> !state.refused().isEmpty());
  }

  /**
   * Whether reading the text by {@code char} decides the same as reading it by code point, because
   * surrogates and what pairs of them stand for are either refused or taken all alike, one or two.
   */
  public boolean canReadCharacters() {
    return states.stream().allMatch(this::takesPairsAlike);
  }

  private boolean takesPairsAlike(State state) {
    boolean refused =
        state.transitions().stream().allMatch(t -> t.on().isDisjointFrom(CodePointSet.PAIRS));
    Optional<Integer> next = onPair(state);
    return refused || (next.isPresent() && onPair(states.get(next.get())).equals(next));
  }

  private static Optional<Integer> onPair(State state) {
    return state.transitions().stream()
        .filter(t -> t.on().containsAll(CodePointSet.PAIRS))
        .map(Transition::target)
        .findFirst();
  }
}
