package dev.endpointdsl.codegen.problem;

import dev.endpointdsl.message.SpellingSuggestions;
import java.util.Collection;
import java.util.List;

/** Phrases of problem messages. */
public final class ProblemText {

  private static final int MAX_NAMES = 10;

  private ProblemText() {}

  /** Returns {@code A, B or C}. */
  public static String either(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** Returns {@code " Did you mean A, B or C?"}; an empty string if no known name is similar. */
  public static String didYouMean(String wanted, Collection<String> known) {
    List<String> names = SpellingSuggestions.of(wanted, known);
    return names.isEmpty() ? "" : " Did you mean " + either(names) + "?";
  }

  /** Joins the lines of a message with spaces, because a diagnostic is one line. */
  public static String oneLine(String message) {
    return message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** Returns {@code A, B, C}; of more than ten names the first ten and the number of the others. */
  public static String few(List<String> names) {
    int more = names.size() - MAX_NAMES;
    String shown = String.join(", ", names.stream().limit(MAX_NAMES).toList());
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
