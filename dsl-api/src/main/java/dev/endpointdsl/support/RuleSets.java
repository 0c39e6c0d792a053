package dev.endpointdsl.support;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Several rule sets that are asked one after the other. */
public final class RuleSets<T> implements RuleSet<T> {

  private final List<RuleSet<? super T>> all;

  private RuleSets(List<RuleSet<? super T>> all) {
    this.all = all;
  }

  /** The rule sets for a type that are found by {@link ServiceLoader}, in its order. */
  public static <T> RuleSet<T> found(Class<T> type) {
    return new RuleSets<>(
        ServiceLoader.load(RuleSet.class, type.getClassLoader()).stream()
            .<RuleSet<?>>map(ServiceLoader.Provider::get)
            .filter(rules -> rules.type() == type)
            .<RuleSet<? super T>>map(RuleSets::cast)
            .toList());
  }

  /** Its {@link RuleSet#type()} has been compared. */
  @SuppressWarnings("unchecked")
  private static <T> RuleSet<T> cast(RuleSet<?> rules) {
    return (RuleSet<T>) rules;
  }

  /** By index: an iterator would be allocated for each check. */
  @Override
  public @Nullable Violations check(T value) {
    Violations found = null;
    for (int i = 0; i < all.size(); i++) {
      found = Violations.both(found, all.get(i).check(value));
    }
    return found;
  }
}
