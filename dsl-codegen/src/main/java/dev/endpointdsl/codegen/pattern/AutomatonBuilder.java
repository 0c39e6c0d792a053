package dev.endpointdsl.codegen.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the automaton of an expression from the start state. A state is the set of the numbers of
 * the expressions that may match the rest of the string.
 */
final class AutomatonBuilder {

  /** The maximum before minimization, far above the automata of typical patterns. */
  private static final int MAX_STATES = 200;

  private final List<CodePointSet> alphabet;
  private final DerivativeTable derivatives;
  private final Map<BitSet, Integer> numbers = new LinkedHashMap<>();
  private final Deque<BitSet> open = new ArrayDeque<>();
  private final List<int[]> table = new ArrayList<>();

  private AutomatonBuilder(List<CodePointSet> alphabet) {
    this.alphabet = alphabet;
    this.derivatives = new DerivativeTable(alphabet);
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
    BitSet start = new BitSet();
    start.set(derivatives.number(expression));
    number(start);
    while (!open.isEmpty()) {
      table.add(row(open.remove()));
      if (numbers.size() > MAX_STATES) {
        return Optional.empty();
      }
    }
    List<Boolean> accepting = numbers.keySet().stream().map(derivatives::matchEmpty).toList();
    return Optional.of(new TransitionTable(alphabet, accepting, table));
  }

  private int[] row(BitSet state) {
    int[] row = new int[alphabet.size()];
    for (int column = 0; column < row.length; column++) {
      row[column] = number(derivatives.next(state, column));
    }
    return row;
  }

  private int number(BitSet state) {
    Integer known = numbers.get(state);
    if (known != null) {
      return known;
    }
    numbers.put(state, numbers.size());
    open.add(state);
    return numbers.size() - 1;
  }
}
