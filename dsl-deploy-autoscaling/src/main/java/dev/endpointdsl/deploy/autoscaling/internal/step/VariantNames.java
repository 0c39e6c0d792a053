package dev.endpointdsl.deploy.autoscaling.internal.step;

import dev.endpointdsl.deploy.autoscaling.internal.live.TargetKey;
import dev.endpointdsl.deploy.part.EndpointChange;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names of variants whose targets matter for a change of an endpoint. */
final class VariantNames {

  private VariantNames() {}

  /** Returns the variants of a configuration. */
  static SortedSet<String> of(EndpointConfig config) {
    return config.productionVariants().stream()
        .map(ProductionVariant::variantName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the variants before and after a change. */
  static SortedSet<String> all(EndpointChange change) {
    SortedSet<String> names = of(change.wanted());
    change.live().ifPresent(live -> names.addAll(of(live)));
    return names;
  }

  /** Returns the variants whose targets prevent a change. */
  static SortedSet<String> refused(EndpointChange change) {
    SortedSet<String> names = all(change);
    names.removeIf(name -> !change.isRefusedForTarget(name));
    return names;
  }

  /** Returns the resource ids of variants. */
  static Set<String> resourceIds(String endpointName, Set<String> variantNames) {
    return variantNames.stream()
        .map(name -> TargetKey.variantId(endpointName, name))
        .collect(Collectors.toSet());
  }
}
