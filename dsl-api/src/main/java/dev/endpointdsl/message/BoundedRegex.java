package dev.endpointdsl.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Asks {@code java.util.regex}, and gives up where it would take too long: nested repetitions can
 * make it try more ways than there is time for, and it recurses on some of them.
 */
public final class BoundedRegex {

  private static final int MOST_STEPS = 1_000_000;

  private BoundedRegex() {}

  /**
   * Whether a text matches.
   *
   * @param regex the expression
   * @param text the text
   * @param whole whether all of the text has to match; otherwise a match anywhere will do
   * @return empty when that cannot be decided
   */
  public static Optional<Boolean> matches(String regex, String text, boolean whole) {
    return compile(regex).flatMap(pattern -> matches(pattern, text, whole));
  }

  /**
   * Whether a text matches a pattern that was compiled before.
   *
   * @param pattern the pattern
   * @param text the text
   * @param whole whether all of the text has to match; otherwise a match anywhere will do
   * @return empty when that cannot be decided
   */
  public static Optional<Boolean> matches(Pattern pattern, String text, boolean whole) {
    try {
      Matcher matcher = pattern.matcher(new Counted(text, new Steps()));
      return Optional.of(whole ? matcher.matches() : matcher.find());
    } catch (TooManySteps | StackOverflowError undecided) {
      return Optional.empty();
    }
  }

  /** The expression as a pattern; empty when it is none that Java knows. */
  public static Optional<Pattern> compile(String regex) {
    try {
      return Optional.of(Pattern.compile(regex));
    } catch (PatternSyntaxException | StackOverflowError none) {
      return Optional.empty();
    }
  }

  /** A text that can be looked at only so often. */
  private record Counted(String text, Steps steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps.taken > MOST_STEPS) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.substring(start, end), steps);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** How often a text was looked at. */
  private static final class Steps {
    private int taken;
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
