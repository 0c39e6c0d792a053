package dev.endpointdsl.sagemaker.hosting;

import dev.endpointdsl.Violations;
import dev.endpointdsl.message.QuotedText;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.hosting.HostingParts.PlacedSpecification;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for the variants and endpoints on which inference components run. */
final class PlacementRules {

  private final HostingParts parts;
  private @Nullable Violations found;

  private PlacementRules(HostingParts parts, @Nullable Violations found) {
    this.parts = parts;
    this.found = found;
  }

  static @Nullable Violations check(HostingParts parts, @Nullable Violations found) {
    PlacementRules rules = new PlacementRules(parts, found);
    for (int i = 0; i < parts.components().size(); i++) {
      rules.variant(i);
      rules.base(i);
    }
    return rules.found;
  }

  private void variant(int index) {
    InferenceComponent component = parts.components().get(index);
    String name = component.variantName().orElse(null);
    if (name == null) {
      return;
    }
    Optional<ProductionVariant> variant = parts.variant(component);
    if (variant.isEmpty()) {
      broken(
          index,
          HostingRule.VARIANT_UNKNOWN,
          QuotedText.quote(name) + " is not a variant of the endpoint configuration");
    } else if (variant.get().modelName().isPresent()) {
      broken(index, HostingRule.VARIANT_WITH_MODEL, QuotedText.quote(name) + " has a modelName");
    } else {
      types(index, variant.get());
    }
  }

  private void broken(int index, HostingRule rule, String problem) {
    found = parts.atComponent(found, index).at("variantName", "VariantName").broken(rule, problem);
  }

  private void types(int index, ProductionVariant variant) {
    List<String> types = VariantTypes.namesOf(variant);
    for (PlacedSpecification placed : parts.specifications(index)) {
      String type = placed.specification().instanceTypeAsString().orElse(null);
      if (type != null && !types.isEmpty() && !types.contains(type)) {
        found =
            parts
                .at(found, placed)
                .at("instanceType", "InstanceType")
                .broken(
                    HostingRule.SPECIFICATION_FOR_OTHER_INSTANCE_TYPE,
                    QuotedText.quote(type)
                        + " is not among the instance types of "
                        + HostingParts.nameOf(variant)
                        + ": "
                        + String.join(", ", types));
      }
    }
  }

  private void base(int index) {
    InferenceComponent adapter = parts.components().get(index);
    for (PlacedSpecification placed : parts.specifications(index)) {
      String base = placed.specification().baseInferenceComponentName().orElse(null);
      parts.components().stream()
          .filter(component -> component.inferenceComponentName().equals(base))
          .map(InferenceComponent::endpointName)
          .filter(endpoint -> !endpoint.equals(adapter.endpointName()))
          .findFirst()
          .ifPresent(endpoint -> otherEndpoint(index, adapter.endpointName(), endpoint));
    }
  }

  private void otherEndpoint(int index, String own, String other) {
    found =
        parts
            .atComponent(found, index)
            .at("endpointName", "EndpointName")
            .broken(
                HostingRule.BASE_ON_OTHER_ENDPOINT,
                QuotedText.quote(own)
                    + " is not the endpoint of the base component, "
                    + QuotedText.quote(other));
  }
}
