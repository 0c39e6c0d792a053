package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for members that instance types with local storage exclude. */
final class StorageRules {

  private StorageRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    boolean sized = kind.first(config).get(index).volumeSizeInGB != null;
    if (config.kmsKeyId == null && !sized) {
      return found;
    }
    return ofPools(config, kind, index, ofType(config, kind, index, found));
  }

  private static @Nullable Violations ofType(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    String type = kind.first(config).get(index).instanceType;
    return switch (LocalStorage.of(type)) {
      case NONE -> found;
      case UNCONFIRMED ->
          refused(
              config,
              kind,
              index,
              SageMakerRule.KMS_KEY_ON_UNCONFIRMED_STORAGE,
              SageMakerRule.VOLUME_SIZE_ON_UNCONFIRMED_STORAGE,
              type + ", which probably has local storage",
              found);
      case CONFIRMED ->
          refused(
              config,
              kind,
              index,
              SageMakerRule.KMS_KEY_ON_LOCAL_STORAGE,
              SageMakerRule.VOLUME_SIZE_ON_LOCAL_STORAGE,
              type + ", which has local storage",
              found);
    };
  }

  /** Reports only the first pool with local storage. */
  private static @Nullable Violations ofPools(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations found) {
    List<InstancePool> pools = VariantQueries.pools(kind.first(config).get(index));
    for (int i = 0; i < pools.size(); i++) {
      String type = pools.get(i).instanceType;
      if (LocalStorage.of(type) != LocalStorage.NONE) {
        return refused(
            config,
            kind,
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
      VariantKind kind,
      int index,
      Rule keyRule,
      Rule sizeRule,
      String where,
      @Nullable Violations before) {
    Violations found = before;
    if (config.kmsKeyId != null) {
      ViolationBuilder violation = Violations.in(found).at("kmsKeyId", "KmsKeyId");
      found = violation.broken(keyRule, "cannot be set: " + kind.name(index) + " runs on " + where);
    }
    if (kind.first(config).get(index).volumeSizeInGB != null) {
      ViolationBuilder violation =
          kind.at(found, config, index).at("volumeSizeInGB", "VolumeSizeInGB");
      found = violation.broken(sizeRule, "cannot be set on " + where);
    }
    return found;
  }

  /** The local storage of an instance type. */
  enum LocalStorage {
    /** The type has no local storage, or is newer than this library. */
    NONE,
    /** The type probably has local storage, but no primary source confirms it. */
    UNCONFIRMED,
    /** The EC2 documentation lists local storage for the type. */
    CONFIRMED;

    static LocalStorage of(@Nullable String instanceType) {
      InstanceType type = InstanceType.find(instanceType);
      if (type == null || !type.hasLocalStorage) {
        return NONE;
      }
      return switch (type.family) {
        case "g7", "p6e-gb200" -> UNCONFIRMED;
        default -> CONFIRMED;
      };
    }
  }
}
