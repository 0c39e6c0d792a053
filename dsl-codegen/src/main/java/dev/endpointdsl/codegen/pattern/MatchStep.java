package dev.endpointdsl.codegen.pattern;

import java.util.List;

/** A step of a matcher along a string. A matcher never backtracks over a step. */
public sealed interface MatchStep {

  /**
   * Matches a literal.
   *
   * @param text the characters; at least one
   */
  record Literal(String text) implements MatchStep {}

  /**
   * Matches one of several literals.
   *
   * @param literals at least one literal, none of them a prefix of another
   * @param optional whether the step also matches none of them
   */
  record OneOf(List<String> literals, boolean optional) implements MatchStep {

    public OneOf {
      literals = List.copyOf(literals);
    }
  }

  /**
   * Matches as many characters of a set as possible, up to a maximum.
   *
   * @param set the characters
   * @param min the minimum number of code points
   * @param max the maximum number of code points; {@link #UNBOUNDED} for no maximum
   */
  record Run(CodePointSet set, int min, int max) implements MatchStep {

    /** No maximum. */
    public static final int UNBOUNDED = RegexNode.Repetition.UNBOUNDED;

    /** Checks whether there is no maximum. */
    public boolean isUnbounded() {
      return max == UNBOUNDED;
    }

    /** Checks whether the run matches any rest of a string, or any nonempty rest. */
    public boolean isAnything() {
      return set.equals(CodePointSet.ALL) && isUnbounded() && min <= 1;
    }

    /** Checks whether reading by {@code char} and by code point gives the same result. */
    public boolean canReadCharacters() {
      boolean countsPairs = !isUnbounded() || min > 1;
      return set.isDisjointFrom(CodePointSet.PAIRS)
          || (set.containsAll(CodePointSet.PAIRS) && !countsPairs);
    }
  }

  /**
   * Matches the rest of the string; always the last step.
   *
   * @param automaton the automaton that must accept the rest
   */
  record Rest(Automaton automaton) implements MatchStep {}
}
