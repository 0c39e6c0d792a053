package dev.endpointdsl.sagemaker;

import dev.endpointdsl.ViolationBuilder;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.sagemaker.internal.BoundedLists;
import dev.endpointdsl.sagemaker.internal.container.EnvironmentRules;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for the specifications of an inference component that is created or updated. */
final class SpecificationRules {

  private static final int DOCUMENTED_VARIABLES = 16;

  private SpecificationRules() {}

  /** Returns the specifications, of which the model allows as many for updates. */
  static List<InferenceComponentSpecification> several(
      @Nullable List<InferenceComponentSpecification> specifications) {
    return BoundedLists.first(InferenceComponentChecks.SPECIFICATIONS_MAX_SIZE, specifications);
  }

  /** Checks the one specification or each of several. */
  static @Nullable Violations check(
      @Nullable InferenceComponentSpecification single,
      @Nullable List<InferenceComponentSpecification> all,
      @Nullable Violations before) {
    Violations found = before;
    Violations nested = single == null ? null : check(single);
    if (nested != null) {
      found = Violations.in(found).at("specification", "Specification").nested(nested);
    }
    List<InferenceComponentSpecification> several = several(all);
    for (int i = 0; i < several.size(); i++) {
      InferenceComponentSpecification each = several.get(i);
      nested = check(each);
      if (nested != null) {
        found = at(found, each, i).nested(nested);
      }
      if (several.size() > 1 && each.instanceType == null) {
        found =
            at(found, each, i)
                .at("instanceType", "InstanceType")
                .broken(
                    InferenceComponentRule.SPECIFICATION_INSTANCE_TYPE_MISSING,
                    "is not set, but there are " + several.size() + " specifications");
      }
    }
    return found;
  }

  private static @Nullable Violations check(InferenceComponentSpecification specification) {
    Violations found = accelerators(specification.computeResourceRequirements, null);
    ContainerSpecification container = specification.container;
    if (container == null) {
      return found;
    }
    Violations nested =
        specification.baseInferenceComponentName == null
            ? ContainerRules.image(container.image, null)
            : adapter(container);
    nested = environment(container, nested);
    return nested == null
        ? found
        : Violations.in(found).at("container", "Container").nested(nested);
  }

  /** Numbers below 1 are left to the check of the range. */
  private static @Nullable Violations accelerators(
      @Nullable ComputeResourceRequirements requirements, @Nullable Violations found) {
    Float number = requirements == null ? null : requirements.numberOfAcceleratorDevicesRequired;
    return number == null || number < 1 || number == Math.rint(number)
        ? found
        : Violations.in(found)
            .at("computeResourceRequirements", "ComputeResourceRequirements")
            .at("numberOfAcceleratorDevicesRequired", "NumberOfAcceleratorDevicesRequired")
            .broken(
                InferenceComponentRule.FRACTION_OF_ACCELERATORS, number + " is not a whole number");
  }

  private static @Nullable Violations adapter(ContainerSpecification container) {
    Violations found = null;
    if (container.artifactUrl == null) {
      found =
          Violations.in(found)
              .at("artifactUrl", "ArtifactUrl")
              .broken(
                  InferenceComponentRule.ADAPTER_WITHOUT_ARTIFACT,
                  "is not set, but baseInferenceComponentName is");
    }
    return container.image == null
        ? found
        : Violations.in(found)
            .at("image", "Image")
            .broken(
                InferenceComponentRule.ADAPTER_WITH_BASE_SETTING,
                "is set together with baseInferenceComponentName");
  }

  private static @Nullable Violations environment(
      ContainerSpecification container, @Nullable Violations before) {
    Violations found = EnvironmentRules.check(container.environment, before);
    int size = container.environment == null ? 0 : container.environment.size();
    return size <= DOCUMENTED_VARIABLES
        ? found
        : Violations.in(found)
            .at("environment", "Environment")
            .broken(
                InferenceComponentRule.ENVIRONMENT_OF_OVER_16_VARIABLES,
                "has " + size + " variables");
  }

  private static ViolationBuilder at(
      @Nullable Violations found, InferenceComponentSpecification specification, int index) {
    return Violations.in(found)
        .at("specifications", "Specifications")
        .index(index, specification.instanceType);
  }
}
