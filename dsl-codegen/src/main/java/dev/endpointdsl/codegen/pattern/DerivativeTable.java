package dev.endpointdsl.codegen.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The derivatives of an expression, by number: each expression is compared and derived only once,
 * though it belongs to many states.
 */
final class DerivativeTable {

  private final List<CodePointSet> alphabet;
  private final Map<RegexNode, Integer> numbers = new LinkedHashMap<>();
  private final List<RegexNode> expressions = new ArrayList<>();
  private final List<BitSet[]> derived = new ArrayList<>();

  /**
   * Creates a table without expressions.
   *
   * @param alphabet sets of code points that no expression distinguishes
   */
  DerivativeTable(List<CodePointSet> alphabet) {
    this.alphabet = alphabet;
  }

  /** Returns the number of an expression, a new one if it has none. */
  int number(RegexNode expression) {
    Integer known = numbers.putIfAbsent(expression, expressions.size());
    if (known != null) {
      return known;
    }
    expressions.add(expression);
    derived.add(new BitSet[alphabet.size()]);
    return expressions.size() - 1;
  }

  /** Checks whether one of some expressions matches the empty string. */
  boolean matchEmpty(BitSet numbers) {
    return numbers.stream().anyMatch(number -> expressions.get(number).matchesEmpty());
  }

  /**
   * Returns the expressions that remain of some expressions.
   *
   * @param numbers the expressions
   * @param column the index of the code points that are read
   */
  BitSet next(BitSet numbers, int column) {
    BitSet next = new BitSet();
    for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
      next.or(derivatives(number, column));
    }
    return next;
  }

  private BitSet derivatives(int number, int column) {
    BitSet known = derived.get(number)[column];
    if (known == null) {
      known = new BitSet();
      for (RegexNode rest : Derivatives.of(expressions.get(number), alphabet.get(column))) {
        known.set(number(rest));
      }
      derived.get(number)[column] = known;
    }
    return known;
  }
}
