package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import org.jspecify.annotations.Nullable;

/** The rules for updates of inference components that the service's model cannot express. */
final class InferenceComponentUpdateRules implements RuleSet<InferenceComponentUpdate> {

  private static final int MIN_PERCENT = 5;
  private static final int MAX_PERCENT = 50;
  private static final int ALL_PERCENT = 100;

  @Override
  public @Nullable Violations check(InferenceComponentUpdate update) {
    Violations found = SpecificationRules.check(update.specification, update.specifications, null);
    found = nothing(update, found);
    found = adapter(update.specification, found);
    InferenceComponentRollingUpdatePolicy policy =
        update.deploymentConfig == null ? null : update.deploymentConfig.rollingUpdatePolicy;
    if (policy == null) {
      return found;
    }
    Integer copies = update.runtimeConfig == null ? null : update.runtimeConfig.copyCount;
    found = batch(policy.maximumBatchSize, copies, found);
    found = rollback(policy.rollbackMaximumBatchSize, found);
    return time(policy, copies, found);
  }

  @Override
  public Class<InferenceComponentUpdate> type() {
    return InferenceComponentUpdate.class;
  }

  private static @Nullable Violations nothing(
      InferenceComponentUpdate update, @Nullable Violations found) {
    return update.specification != null
            || update.specifications != null
            || update.runtimeConfig != null
        ? found
        : Violations.in(found)
            .at("runtimeConfig", "RuntimeConfig")
            .broken(
                InferenceComponentRule.NOTHING_UPDATED,
                "is not set, and neither is specification or specifications");
  }

  private static @Nullable Violations adapter(
      @Nullable InferenceComponentSpecification specification, @Nullable Violations found) {
    return specification == null || specification.baseInferenceComponentName == null
        ? found
        : Violations.in(found)
            .at("specification", "Specification")
            .at("baseInferenceComponentName", "BaseInferenceComponentName")
            .broken(
                InferenceComponentRule.ADAPTER_UPDATE, "is set, so the component is an adapter");
  }

  private static @Nullable Violations batch(
      @Nullable InferenceComponentCapacitySize size,
      @Nullable Integer copies,
      @Nullable Violations found) {
    Integer value = size == null ? null : size.value;
    if (value == null) {
      return found;
    }
    if (isPercent(size)) {
      return value >= MIN_PERCENT && value <= MAX_PERCENT
          ? found
          : atPolicy(found, "maximumBatchSize", "MaximumBatchSize")
              .broken(
                  InferenceComponentRule.COMPONENT_BATCH_SIZE,
                  value + " percent is not between " + MIN_PERCENT + " and " + MAX_PERCENT);
    }
    return copies == null || value * 2L <= copies
        ? found
        : atPolicy(found, "maximumBatchSize", "MaximumBatchSize")
            .broken(
                InferenceComponentRule.COMPONENT_BATCH_SIZE,
                value + " is more than half of the copyCount " + copies);
  }

  private static @Nullable Violations rollback(
      @Nullable InferenceComponentCapacitySize size, @Nullable Violations found) {
    Integer value = size == null ? null : size.value;
    return value == null || !isPercent(size) || value <= ALL_PERCENT
        ? found
        : atPolicy(found, "rollbackMaximumBatchSize", "RollbackMaximumBatchSize")
            .broken(
                InferenceComponentRule.COMPONENT_ROLLBACK_BATCH_SIZE,
                value + " percent is more than " + ALL_PERCENT);
  }

  private static @Nullable Violations time(
      InferenceComponentRollingUpdatePolicy policy,
      @Nullable Integer copies,
      @Nullable Violations found) {
    Integer wait = policy.waitIntervalInSeconds;
    Integer limit = policy.maximumExecutionTimeoutInSeconds;
    long batches = batches(policy.maximumBatchSize, copies);
    return wait == null || limit == null || batches * wait <= limit
        ? found
        : atPolicy(found, "maximumExecutionTimeoutInSeconds", "MaximumExecutionTimeoutInSeconds")
            .broken(
                InferenceComponentRule.COMPONENT_UPDATE_TOO_SHORT,
                limit + " is less than " + batches + " batches times " + wait + " seconds");
  }

  /** Returns the number of batches; 0 if it is unknown. */
  private static long batches(
      @Nullable InferenceComponentCapacitySize size, @Nullable Integer copies) {
    Integer value = size == null ? null : size.value;
    Integer all = isPercent(size) ? Integer.valueOf(ALL_PERCENT) : copies;
    return value == null || value < 1 || all == null ? 0 : (all + value - 1L) / value;
  }

  private static boolean isPercent(@Nullable InferenceComponentCapacitySize size) {
    return size != null
        && InferenceComponentCapacitySizeType.CAPACITY_PERCENT.value().equals(size.type);
  }

  private static ViolationBuilder atPolicy(
      @Nullable Violations found, String javaName, String wireName) {
    return Violations.in(found)
        .at("deploymentConfig", "DeploymentConfig")
        .at("rollingUpdatePolicy", "RollingUpdatePolicy")
        .at(javaName, wireName);
  }
}
