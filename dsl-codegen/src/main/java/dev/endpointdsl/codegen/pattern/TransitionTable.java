package dev.endpointdsl.codegen.pattern;

import java.util.List;

/**
 * A complete automaton in its raw form, the state of refusal included; it starts in state 0.
 *
 * @param alphabet the columns: sets of code points that are treated alike
 * @param accepting for each state, whether the text may end there
 * @param rows for each state, the next state for each column
 */
record TransitionTable(List<CodePointSet> alphabet, List<Boolean> accepting, List<int[]> rows) {

  int size() {
    return rows.size();
  }

  int next(int state, int column) {
    return rows.get(state)[column];
  }
}
