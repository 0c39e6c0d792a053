package dev.endpointdsl.checker.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The parts of the messages about stages that list methods. */
final class StageWording {

  private StageWording() {}

  /** Joins alternatives: {@code a}, {@code a or b}, {@code a, b or c}. */
  static String or(Collection<String> alternatives) {
    return joined(List.copyOf(alternatives), " or ");
  }

  /** Joins requirements: {@code a}, {@code a and b}, {@code a, b and c}. */
  static String and(Collection<String> all) {
    return joined(List.copyOf(all), " and ");
  }

  private static String joined(List<String> parts, String last) {
    int end = parts.size() - 1;
    return end < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
  }

  /** Returns the methods that lead from a stage to the next one. */
  static String required(BuilderType builder, TypeElement stage) {
    return or(calls(builder.methods(stage), builder.required(stage)));
  }

  /** Returns methods of a stage as calls; of a list, only the method that sets it as a whole. */
  static List<String> calls(StageMethods methods, Collection<String> names) {
    return names.stream().filter(name -> !methods.isAdder(name)).map(methods::call).toList();
  }

  /**
   * Returns a sentence about the calls that a stage still waits for, in their order, as far as that
   * does not depend on which of several methods is called.
   */
  static String missing(BuilderType builder, TypeElement stage) {
    List<String> groups = new ArrayList<>();
    @Nullable TypeElement current = stage;
    while (current != null && !builder.methods(current).isLast()) {
      groups.add(required(builder, current));
      current = onlyNext(builder, current);
    }
    boolean isSimple = groups.stream().noneMatch(group -> group.contains(" or "));
    String calls = isSimple ? and(groups) : String.join(", then ", groups);
    return calls + (groups.size() == 1 ? " is" : " are") + " still missing";
  }

  private static @Nullable TypeElement onlyNext(BuilderType builder, TypeElement stage) {
    Set<TypeElement> next = new LinkedHashSet<>();
    builder.required(stage).forEach(name -> next.addAll(builder.next(stage, name)));
    return next.size() == 1 ? next.iterator().next() : null;
  }
}
