package dev.endpointdsl.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches with {@code java.util.regex}, and gives up if that takes too long: nested repetitions can
 * make it backtrack exponentially, and it recurses on some of them.
 */
public final class BoundedRegex {

  private static final int MAX_STEPS = 1_000_000;

  private BoundedRegex() {}

  /**
   * Checks whether a string matches.
   *
   * @param regex the expression
   * @param text the string
   * @param whole whether the whole string must match, not just a part of it
   * @return empty if the check takes too long, or if Java does not support the expression
   */
  public static Optional<Boolean> matches(String regex, String text, boolean whole) {
    return compile(regex).flatMap(pattern -> matches(pattern, text, whole));
  }

  /**
   * Checks whether a string matches a compiled pattern.
   *
   * @param pattern the pattern
   * @param text the string
   * @param whole whether the whole string must match, not just a part of it
   * @return empty if the check takes too long
   */
  public static Optional<Boolean> matches(Pattern pattern, String text, boolean whole) {
    try {
      Matcher matcher = pattern.matcher(new Counted(text, new Steps()));
      return Optional.of(whole ? matcher.matches() : matcher.find());
    } catch (TooManySteps | StackOverflowError undecided) {
      return Optional.empty();
    }
  }

  /** Compiles an expression; empty if Java does not support it. */
  public static Optional<Pattern> compile(String regex) {
    try {
      return Optional.of(Pattern.compile(regex));
    } catch (PatternSyntaxException | StackOverflowError none) {
      return Optional.empty();
    }
  }

  /** A string whose characters can be read only so often. */
  private record Counted(String text, Steps steps) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (++steps.count > MAX_STEPS) {
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

  /** The number of characters read. */
  private static final class Steps {
    private int count;
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
