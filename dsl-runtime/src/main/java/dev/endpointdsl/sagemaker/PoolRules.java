package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Violations;
import dev.endpointdsl.support.DuplicateFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for instance pools, which must differ from each other. */
final class PoolRules {

  private PoolRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations before) {
    List<InstancePool> pools = VariantQueries.pools(kind.first(config).get(index));
    if (pools.size() < 2) {
      return before;
    }
    Violations found = before;
    int[] priorities = DuplicateFinder.of(pools, pool -> pool.priority);
    for (int i = 0; priorities != null && i < priorities.length; i++) {
      Integer priority = pools.get(i).priority;
      if (priorities[i] >= 0 && priority != null) {
        found =
            kind.at(found, config, index)
                .at("instancePools", "InstancePools")
                .index(i)
                .at("priority", "Priority")
                .repeatedMember(SageMakerRule.POOL_PRIORITY_REPEATED, priority, priorities[i]);
      }
    }
    int[] types = DuplicateFinder.of(pools, pool -> pool.instanceType);
    for (int i = 0; types != null && i < types.length; i++) {
      String type = pools.get(i).instanceType;
      if (types[i] >= 0 && type != null) {
        found =
            kind.at(found, config, index)
                .at("instancePools", "InstancePools")
                .index(i)
                .at("instanceType", "InstanceType")
                .repeatedMember(SageMakerRule.POOL_INSTANCE_TYPE_REPEATED, type, types[i]);
      }
    }
    return found;
  }
}
