package dev.endpointdsl;

import org.jspecify.annotations.Nullable;

/**
 * Rules about a whole configuration, such as those of an organisation: a tag that has to be there,
 * an instance family that is not to be used.
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
 * <p>Rule sets that {@link java.util.ServiceLoader} finds are asked whenever a value of their
 * {@link #type()} is checked, so that {@code build()} refuses what they call an error. They are
 * looked for once, by the class loader of the type; an instance is shared between threads.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface RuleSet<T> {

  /**
   * Checks a value. It may be incomplete: what was read from elsewhere can lack even what is
   * required, whose accessor then throws; such a value is reported anyway, so leave it alone.
   *
   * @param value what to check
   * @return what is wrong, or {@code null} when nothing is
   */
  @Nullable Violations check(T value);

  /**
   * The type of the values it checks. Only asked of rule sets that {@link java.util.ServiceLoader}
   * finds, which have to override it.
   */
  default Class<T> type() {
    throw new UnsupportedOperationException(
        getClass().getName()
            + " is found by ServiceLoader and does not say what it checks; override type()");
  }
}
