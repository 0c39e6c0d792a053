package dev.endpointdsl.codegen.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds the automaton of an expression from the start state. */
final class AutomatonBuilder {

  /** The maximum before minimization, far above the automata of typical patterns. */
  private static final int MAX_STATES = 200;

  private final List<CodePointSet> alphabet;
  private final Map<Set<RegexNode>, Integer> numbers = new LinkedHashMap<>();
  private final Deque<Set<RegexNode>> open = new ArrayDeque<>();
  private final List<int[]> table = new ArrayList<>();

  private AutomatonBuilder(List<CodePointSet> alphabet) {
    this.alphabet = alphabet;
  }

  /**
   * Builds the minimal automaton.
   *
   * @param maxStates the maximum number of its states
   * @return empty if it has more states, or too many before minimization
   */
  static Optional<Automaton> build(RegexNode expression, int maxStates) {
    AutomatonBuilder builder = new AutomatonBuilder(AlphabetPartition.of(expression));
    return builder
        .explore(expression)
        .map(Minimizer::minimize)
        .filter(automaton -> automaton.states().size() <= maxStates);
  }

  private Optional<TransitionTable> explore(RegexNode expression) {
    number(Set.of(expression));
    while (!open.isEmpty()) {
      Set<RegexNode> state = open.remove();
      table.add(alphabet.stream().mapToInt(block -> number(next(state, block))).toArray());
      if (numbers.size() > MAX_STATES) {
        return Optional.empty();
      }
    }
    List<Boolean> accepting =
        numbers.keySet().stream().map(s -> s.stream().anyMatch(RegexNode::matchesEmpty)).toList();
    return Optional.of(new TransitionTable(alphabet, accepting, table));
  }

  private static Set<RegexNode> next(Set<RegexNode> state, CodePointSet read) {
    Set<RegexNode> next = new LinkedHashSet<>();
    state.forEach(expression -> next.addAll(Derivatives.of(expression, read)));
    return next;
  }

  private int number(Set<RegexNode> state) {
    Integer known = numbers.get(state);
    if (known != null) {
      return known;
    }
    numbers.put(state, numbers.size());
    open.add(state);
    return numbers.size() - 1;
  }
}
