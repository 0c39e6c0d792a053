package dev.endpointdsl.codegen.pattern;

import java.util.List;

/** One step along the text. No step ever has to be taken back. */
public sealed interface MatchStep {

  /** The text goes on with exactly these characters; at least one. */
  record Literal(String text) implements MatchStep {}

  /**
   * The text goes on with one of these.
   *
   * @param texts at least one, none of them the beginning of another
   * @param optional whether it may go on with none of them
   */
  record OneOf(List<String> texts, boolean optional) implements MatchStep {

    public OneOf {
      texts = List.copyOf(texts);
    }
  }

  /**
   * As many characters of a set as there are, up to the maximum.
   *
   * @param min how many code points there must be
   * @param max how many code points are taken; {@link #UNBOUNDED} for all
   */
  record Run(CodePointSet set, int min, int max) implements MatchStep {

    /** No maximum. */
    public static final int UNBOUNDED = RegexNode.Repetition.UNBOUNDED;

    /** Whether there is no maximum. */
    public boolean isUnbounded() {
      return max == UNBOUNDED;
    }

    /** Whether any text at all may follow, or any that is not empty. */
    public boolean isAnything() {
      return set.equals(CodePointSet.ALL) && isUnbounded() && min <= 1;
    }

    /** Whether taking {@code char}s for code points makes no difference. */
    public boolean canReadCharacters() {
      boolean countsPairs = !isUnbounded() || min > 1;
      return set.isDisjointFrom(CodePointSet.PAIRS)
          || (set.containsAll(CodePointSet.PAIRS) && !countsPairs);
    }
  }

  /** All of the remaining text is accepted by an automaton; always the last step. */
  record Rest(Automaton automaton) implements MatchStep {}
}
