package dev.endpointdsl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the violations of a value.
 *
 * <p>{@code null} means that nothing was found, so that checking a valid value allocates nothing.
 * Paths are relative to the value that was checked; the check of a member's value prepends the
 * member with {@link ViolationBuilder#nested}.
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

  /** Returns the collection that was begun, or a new one. */
  public static Violations in(@Nullable Violations found) {
    return found == null ? new Violations() : found;
  }

  /** Returns the violations that two checks of a value found; {@code null} if there are none. */
  public static @Nullable Violations both(@Nullable Violations one, @Nullable Violations other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    Violations both = new Violations();
    both.list.addAll(one.list);
    both.list.addAll(other.list);
    return both;
  }

  /** Returns the violations, ordered by path; those at one path in the order they were found. */
  public static List<Violation> list(@Nullable Violations found) {
    if (found == null) {
      return List.of();
    }
    List<Violation> sorted = new ArrayList<>(found.list);
    sorted.sort(ByPath.INSTANCE);
    return Collections.unmodifiableList(sorted);
  }

  /**
   * Begins a violation at a member of the checked value.
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

  /** Orders violations by path. A class, because the first lambda of a program is slow. */
  private enum ByPath implements Comparator<Violation> {
    INSTANCE;

    @Override
    public int compare(Violation one, Violation other) {
      return one.path().compareTo(other.path());
    }
  }
}
