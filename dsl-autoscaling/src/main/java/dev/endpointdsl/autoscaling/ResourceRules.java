package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Violations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules for the namespace, resource and dimension that all requests have. */
final class ResourceRules {

  private static final String SAGEMAKER = ServiceNamespace.SAGEMAKER.value();
  private static final String COMPONENT_COPIES =
      ScalableDimension.SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT.value();

  private ResourceRules() {}

  static @Nullable Violations check(
      @Nullable String namespace,
      @Nullable String resourceId,
      @Nullable String dimension,
      @Nullable Violations before) {
    if (namespace == null || resourceId == null || dimension == null) {
      return before;
    }
    if (!dimension.startsWith(namespace + ":")) {
      return RuleMembers.at(before, "ScalableDimension")
          .broken(
              ScalableTargetRule.NAMESPACE_DIMENSION_MISMATCH,
              "\"" + dimension + "\" is not a dimension of " + namespace);
    }
    return namespace.equals(SAGEMAKER) ? resource(resourceId, dimension, before) : before;
  }

  private static @Nullable Violations resource(
      String resourceId, String dimension, @Nullable Violations found) {
    Optional<ResourceId> resource = ResourceId.of(resourceId);
    boolean copies = dimension.equals(COMPONENT_COPIES);
    if (resource.isEmpty() || resource.get().isVariant() == copies) {
      return RuleMembers.at(found, "ResourceId")
          .broken(
              ScalableTargetRule.RESOURCE_ID_MALFORMED,
              copies
                  ? "\"" + resourceId + "\" is not inference-component/NAME"
                  : "\"" + resourceId + "\" is not endpoint/NAME/variant/NAME");
    }
    Optional<String> invalid = resource.get().invalidName();
    return RuleMembers.unless(
        invalid.isEmpty(),
        found,
        "ResourceId",
        ScalableTargetRule.RESOURCE_NAME_INVALID,
        "\""
            + invalid.orElse("")
            + "\" is not a name of 1 to 63 letters and digits with hyphens between them");
  }

  static boolean isSageMaker(@Nullable String namespace) {
    return SAGEMAKER.equals(namespace);
  }
}
