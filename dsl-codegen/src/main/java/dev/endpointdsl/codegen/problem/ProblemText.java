package dev.endpointdsl.codegen.problem;

import dev.endpointdsl.message.SpellingSuggestions;
import java.util.Collection;
import java.util.List;
import software.amazon.smithy.model.shapes.MemberShape;
import software.amazon.smithy.model.shapes.Shape;

/** How messages speak of things. */
public final class ProblemText {

  private static final int MOST_NAMES = 10;

  private ProblemText() {}

  /** {@code A.b} for a member, {@code A} for any other shape. */
  public static String name(Shape shape) {
    return shape
        .asMemberShape()
        .map(ProblemText::memberName)
        .orElseGet(() -> shape.getId().getName());
  }

  private static String memberName(MemberShape member) {
    return member.getContainer().getName() + "." + member.getMemberName();
  }

  /** {@code A, B or C}. */
  public static String either(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** {@code " Did you mean A, B or C?"}, or nothing when no known name resembles. */
  public static String didYouMean(String wanted, Collection<String> known) {
    List<String> names = SpellingSuggestions.of(wanted, known);
    return names.isEmpty() ? "" : " Did you mean " + either(names) + "?";
  }

  /** The text without line breaks and the spaces around them, as messages take one line each. */
  public static String oneLine(String text) {
    return text.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** {@code A, B, C}; the first ten when there are many. */
  public static String few(List<String> names) {
    int more = names.size() - MOST_NAMES;
    String shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
