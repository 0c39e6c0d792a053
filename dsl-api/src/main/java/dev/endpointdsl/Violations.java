package dev.endpointdsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value.
 *
 * <p>{@code null} stands for nothing found, so that checking a valid value allocates nothing. Paths
 * are relative to the value that was checked; whoever checks a member's value puts the member in
 * front with {@link ViolationBuilder#nested}.
 *
 * <pre>{@code
 * Violations found = null;
 * if (value.maxConcurrency > 200) {
 *   found = Violations.in(found).at("maxConcurrency", "MaxConcurrency").range(...);
 * }
 * return found;
 * }</pre>
 */
public final class Violations {

  private final List<Violation> list = new ArrayList<>();

  private Violations() {}

  /** The collection that was begun, or a new one. */
  public static Violations in(@Nullable Violations found) {
    return found == null ? new Violations() : found;
  }

  /** What two checks of the same value found; {@code null} when neither found anything. */
  public static @Nullable Violations both(@Nullable Violations one, @Nullable Violations other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Violations both = new Violations();
    both.list.addAll(one.list);
    both.list.addAll(other.list);
    return both;
  }

  /** What was found, ordered by path; what stands at one path is in the order it was found. */
  public static List<Violation> list(@Nullable Violations found) {
    if (found == null) {
      return List.of();
    }
    List<Violation> sorted = new ArrayList<>(found.list);
    sorted.sort(ByPath.ORDER);
    return Collections.unmodifiableList(sorted);
  }

  /**
   * A member of the value that is checked: the place of a violation to be recorded.
   *
   * @param javaName its name in Java
   * @param wireName its name in the request
   */
  public ViolationBuilder at(String javaName, String wireName) {
    return new ViolationBuilder(this, new MemberPath.Member(javaName, wireName), null);
  }

  void add(Violation violation) {
    list.add(violation);
  }

  List<Violation> collected() {
    return list;
  }
}
