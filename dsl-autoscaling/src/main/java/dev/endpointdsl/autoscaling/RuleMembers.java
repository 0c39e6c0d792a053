package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts that the rules share: the names of members, and lists that may be absent. */
final class RuleMembers {

  private RuleMembers() {}

  /** Begins a violation at a member of the checked value, by its name in the request. */
  static ViolationBuilder at(@Nullable Violations found, String wireName) {
    return Violations.in(found).at(javaName(wireName), wireName);
  }

  /** Returns a builder for a member of the structure at a place, by its name in the request. */
  static ViolationBuilder below(ViolationBuilder place, String wireName) {
    return place.at(javaName(wireName), wireName);
  }

  /** Adds a violation if a condition holds. */
  static @Nullable Violations unless(
      boolean conforms, @Nullable Violations found, String wireName, Rule rule, String problem) {
    return conforms ? found : at(found, wireName).broken(rule, problem);
  }

  static <T> List<T> elements(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  private static String javaName(String wireName) {
    return wireName.substring(0, 1).toLowerCase(Locale.ROOT) + wireName.substring(1);
  }
}
