package dev.endpointdsl.codegen.pattern;

import java.util.List;

/**
 * A complete automaton before minimization, including the dead state; the start state is 0.
 *
 * @param alphabet the columns, sets of code points that the automaton does not distinguish
 * @param accepting whether the string may end, for each state
 * @param rows the next states by column, for each state
 */
record TransitionTable(List<CodePointSet> alphabet, List<Boolean> accepting, List<int[]> rows) {

  /** Returns the number of states. */
  int size() {
    return rows.size();
  }

  /** Returns the state that follows a state on the code points of a column. */
  int next(int state, int column) {
    return rows.get(state)[column];
  }
}
