package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for machine images, which must match the accelerator. Unknown images and types pass. */
final class ImageRules {

  private ImageRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind kind, int index, @Nullable Violations before) {
    ProductionVariant variant = kind.first(config).get(index);
    InferenceAmiVersion image = InferenceAmiVersion.find(variant.inferenceAmiVersion);
    if (image == null) {
      return before;
    }
    Violations found = before;
    InstanceType type = InstanceType.find(variant.instanceType);
    if (type != null) {
      found = ofType(config, kind, index, image, type, found);
    }
    List<InstancePool> pools = VariantQueries.pools(variant);
    for (int i = 0; i < pools.size(); i++) {
      InstanceType pooled = InstanceType.find(pools.get(i).instanceType);
      if (pooled != null && !fits(image, pooled)) {
        return broken(
            config,
            kind,
            index,
            SageMakerRule.AMI_OF_POOL,
            "does not match the pool",
            pooled,
            found);
      }
    }
    return found;
  }

  private static @Nullable Violations ofType(
      EndpointConfig config,
      VariantKind kind,
      int index,
      InferenceAmiVersion image,
      InstanceType type,
      @Nullable Violations found) {
    if (type.accelerator == null) {
      return broken(
          config,
          kind,
          index,
          SageMakerRule.AMI_WITHOUT_ACCELERATOR,
          "is for an accelerator, which is missing on",
          type,
          found);
    }
    if (!fits(image, type)) {
      return broken(
          config,
          kind,
          index,
          SageMakerRule.AMI_FOR_OTHER_ACCELERATOR,
          "is not for the " + type.acceleratorName + " of",
          type,
          found);
    }
    return image != InferenceAmiVersion.AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 || isDocumented(type)
        ? found
        : broken(
            config,
            kind,
            index,
            SageMakerRule.AMI_NOT_DOCUMENTED_FOR_FAMILY,
            "is not documented for",
            type,
            found);
  }

  private static boolean fits(InferenceAmiVersion image, InstanceType type) {
    boolean neuron = image == InferenceAmiVersion.AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2;
    return neuron
        ? type.accelerator == AcceleratorKind.AWS_INFERENTIA2
            || type.accelerator == AcceleratorKind.AWS_TRAINIUM
        : type.accelerator == AcceleratorKind.NVIDIA_GPU;
  }

  private static boolean isDocumented(InstanceType type) {
    return switch (type.family) {
      case "g4dn", "g5", "g6", "p3", "p4d", "p4de", "p5" -> true;
      default -> false;
    };
  }

  private static Violations broken(
      EndpointConfig config,
      VariantKind kind,
      int index,
      Rule rule,
      String problem,
      InstanceType type,
      @Nullable Violations found) {
    return kind.at(found, config, index)
        .at("inferenceAmiVersion", "InferenceAmiVersion")
        .broken(
            rule,
            kind.first(config).get(index).inferenceAmiVersion + " " + problem + " " + type.value());
  }
}
