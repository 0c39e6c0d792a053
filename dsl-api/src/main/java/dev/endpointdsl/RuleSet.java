package dev.endpointdsl;

import org.jspecify.annotations.Nullable;

/**
 * Rules about a whole configuration, such as those of an organization: a tag that must be set, or
 * an instance family that must not be used.
 *
 * <pre>{@code
 * enum HouseRule implements Rule { OWNER_TAG_MISSING; ... }
 *
 * RuleSet<EndpointConfig> houseRules =
 *     config ->
 *         config.tags().stream().anyMatch(tag -> tag.key().equals("owner"))
 *             ? null
 *             : Violations.in(null).at("tags", "Tags").broken(OWNER_TAG_MISSING, "has no owner");
 *
 * List<Violation> found = config.violations(houseRules);
 * }</pre>
 *
 * <p>Rule sets that {@link java.util.ServiceLoader} finds check every value of their {@link
 * #type()}, so that {@code build()} throws an exception for their errors. They are loaded once, by
 * the class loader of the type, and an instance is shared between threads.
 *
 * @param <T> the type of the checked values
 */
@FunctionalInterface
public interface RuleSet<T> {

  /**
   * Checks a value. A value that was read from JSON or from a response can lack required members,
   * whose accessors then throw an exception; they are reported in any case, so do not access them
   * without need.
   *
   * @param value the value
   * @return the violations, or {@code null} if there are none
   */
  @Nullable Violations check(T value);

  /**
   * Returns the type of the checked values. Rule sets that {@link java.util.ServiceLoader} finds
   * must override it; it is not called for others.
   */
  default Class<T> type() {
    throw new UnsupportedOperationException(
        getClass().getName()
            + " is found by ServiceLoader, but does not return the type that it checks; override type()");
  }
}
