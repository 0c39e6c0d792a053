package dev.endpointdsl.support;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The rule sets for a type that {@link ServiceLoader} finds, as one. */
public final class ServiceLoadedRules<T> implements RuleSet<T> {

  private final Class<T> type;

  /** Loaded on first use, because the constructor of a rule set may use the type. */
  private volatile @Nullable List<RuleSet<T>> found;

  private ServiceLoadedRules(Class<T> type) {
    this.type = type;
  }

  /** Returns the rule sets for a type, in the order in which they are found. */
  public static <T> RuleSet<T> found(Class<T> type) {
    return new ServiceLoadedRules<>(type);
  }

  /** Iterates by index, because checks must not allocate an iterator. */
  @Override
  public @Nullable Violations check(T value) {
    List<RuleSet<T>> all = all();
    Violations violations = null;
    for (int i = 0; i < all.size(); i++) {
      violations = Violations.both(violations, all.get(i).check(value));
    }
    return violations;
  }

  @Override
  public Class<T> type() {
    return type;
  }

  private List<RuleSet<T>> all() {
    List<RuleSet<T>> known = found;
    if (known == null) {
      known = load();
      found = known;
    }
    return known;
  }

  private List<RuleSet<T>> load() {
    List<RuleSet<T>> all = new ArrayList<>();
    // Without a lambda: the first one of a program takes as long as loading all classes of the DSL.
    for (RuleSet<?> rules : ServiceLoader.load(RuleSet.class, type.getClassLoader())) {
      if (rules.type() == type) {
        all.add(cast(rules));
      }
    }
    return all;
  }

  /** Casts a rule set whose {@link RuleSet#type()} was compared. */
  @SuppressWarnings("unchecked")
  private static <T> RuleSet<T> cast(RuleSet<?> rules) {
    return (RuleSet<T>) rules;
  }
}
