package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What does not go with instance types that have local storage (C1, C3, C4, C6). */
final class StorageRules {

  private StorageRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    boolean sized = list.first(config).get(index).volumeSizeInGB != null;
    if (config.kmsKeyId == null && !sized) {
      return found;
    }
    return ofPools(config, list, index, ofType(config, list, index, found));
  }

  private static @Nullable Violations ofType(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    String type = list.first(config).get(index).instanceType;
    return switch (LocalStorage.of(type)) {
      case NONE -> found;
      case UNCONFIRMED ->
          refused(
              config,
              list,
              index,
              SageMakerRule.KMS_KEY_ON_UNCONFIRMED_STORAGE,
              SageMakerRule.VOLUME_SIZE_ON_UNCONFIRMED_STORAGE,
              type + ", which likely has local storage",
              found);
      case CONFIRMED ->
          refused(
              config,
              list,
              index,
              SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE,
              SageMakerRule.VOLUME_SIZE_ON_LOCAL_STORAGE,
              type + ", which has local storage",
              found);
    };
  }

  /** The first pool with local storage stands for all. */
  private static @Nullable Violations ofPools(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations found) {
    List<InstancePool> pools = VariantQueries.pools(list.first(config).get(index));
    for (int i = 0; i < pools.size(); i++) {
      String type = pools.get(i).instanceType;
      if (LocalStorage.of(type) != LocalStorage.NONE) {
        return refused(
            config,
            list,
            index,
            SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE_IN_POOL,
            SageMakerRule.VOLUME_SIZE_ON_LOCAL_STORAGE_IN_POOL,
            "pools of " + type + ", which has local storage",
            found);
      }
    }
    return found;
  }

  private static @Nullable Violations refused(
      EndpointConfig config,
      VariantKind list,
      int index,
      Rule keyRule,
      Rule sizeRule,
      String where,
      @Nullable Violations before) {
    Violations found = before;
    if (config.kmsKeyId != null) {
      ViolationBuilder site = Violations.in(found).at("kmsKeyId", "KmsKeyId");
      found = site.broken(keyRule, "cannot be set: " + list.name(index) + " runs on " + where);
    }
    if (list.first(config).get(index).volumeSizeInGB != null) {
      ViolationBuilder site =
          list.site(found, config, index).at("volumeSizeInGB", "VolumeSizeInGB");
      found = site.broken(sizeRule, "cannot be set on " + where);
    }
    return found;
  }
}
