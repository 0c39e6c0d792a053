package dev.endpointdsl.sagemaker;

import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import org.jspecify.annotations.Nullable;

/** The rules for new inference components that the service's model cannot express. */
final class InferenceComponentRules implements RuleSet<InferenceComponent> {

  @Override
  public @Nullable Violations check(InferenceComponent component) {
    Violations found =
        SpecificationRules.check(component.specification, component.specifications, null);
    found = isAdapter(component) ? adapter(component, found) : base(component, found);
    found = copies(component.runtimeConfig, found);
    return ResourceTagRules.check(component.tags, found);
  }

  @Override
  public Class<InferenceComponent> type() {
    return InferenceComponent.class;
  }

  private static boolean isAdapter(InferenceComponent component) {
    return (component.specification != null
            && component.specification.baseInferenceComponentName != null)
        || SpecificationRules.several(component.specifications).stream()
            .anyMatch(each -> each.baseInferenceComponentName != null);
  }

  private static @Nullable Violations adapter(
      InferenceComponent component, @Nullable Violations before) {
    Violations found = before;
    if (component.variantName != null) {
      found =
          Violations.in(found)
              .at("variantName", "VariantName")
              .broken(
                  InferenceComponentRule.ADAPTER_WITH_VARIANT_NAME,
                  "is set together with baseInferenceComponentName");
    }
    return component.runtimeConfig == null
        ? found
        : Violations.in(found)
            .at("runtimeConfig", "RuntimeConfig")
            .broken(
                InferenceComponentRule.ADAPTER_WITH_BASE_SETTING,
                "is set together with baseInferenceComponentName");
  }

  /** A component without any specification is left to the rule that requires one. */
  private static @Nullable Violations base(
      InferenceComponent component, @Nullable Violations found) {
    boolean empty = component.specification == null && component.specifications == null;
    return component.variantName != null || empty
        ? found
        : Violations.in(found)
            .at("variantName", "VariantName")
            .broken(
                InferenceComponentRule.VARIANT_NAME_MISSING,
                "is not set, and there is no baseInferenceComponentName");
  }

  private static @Nullable Violations copies(
      @Nullable RuntimeConfig config, @Nullable Violations found) {
    return config == null || config.copyCount == null || config.copyCount != 0
        ? found
        : Violations.in(found)
            .at("runtimeConfig", "RuntimeConfig")
            .at("copyCount", "CopyCount")
            .broken(InferenceComponentRule.COPY_COUNT_ZERO, "is 0 for a new component");
  }
}
