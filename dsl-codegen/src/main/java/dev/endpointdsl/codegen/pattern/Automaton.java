package dev.endpointdsl.codegen.pattern;

import java.util.List;
import java.util.Optional;

/**
 * A minimal deterministic automaton without a dead state.
 *
 * @param states the states, the start state first
 */
public record Automaton(List<State> states) {

  public Automaton {
    states = List.copyOf(states);
  }

  /**
   * A state.
   *
   * @param accepting whether the string may end in this state
   * @param transitions the transitions, whose sets are disjoint; the state rejects all other code
   *     points
   */
  public record State(boolean accepting, List<Transition> transitions) {

    public State {
      transitions = List.copyOf(transitions);
    }

    /** Returns the code points that the state rejects. */
    public CodePointSet rejected() {
      return transitions.stream().map(Transition::on).reduce(CodePointSet.ALL, CodePointSet::minus);
    }
  }

  /**
   * A transition to another state.
   *
   * @param on the code points on which the automaton takes it
   * @param target the index of the next state
   */
  public record Transition(CodePointSet on, int target) {}

  /** Checks whether a state rejects any code point. */
  public boolean rejects() {
    return states.stream().anyMatch(state -> !state.rejected().isEmpty());
  }

  /**
   * Checks whether reading a string by {@code char} and by code point gives the same result: each
   * state either rejects surrogates and supplementary code points or treats all of them alike, so
   * that one and two of them lead to the same state.
   */
  public boolean canReadCharacters() {
    return states.stream().allMatch(this::treatsPairsAlike);
  }

  private boolean treatsPairsAlike(State state) {
    boolean rejected =
        state.transitions().stream().allMatch(t -> t.on().isDisjointFrom(CodePointSet.PAIRS));
    Optional<Integer> next = onPair(state);
    return rejected || (next.isPresent() && onPair(states.get(next.get())).equals(next));
  }

  private static Optional<Integer> onPair(State state) {
    return state.transitions().stream()
        .filter(t -> t.on().containsAll(CodePointSet.PAIRS))
        .map(Transition::target)
        .findFirst();
  }
}
