package dev.endpointdsl.sagemaker;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Machine images fit the accelerators they run on (B17). Of what is not known nothing is said. */
final class ImageRules {

  private ImageRules() {}

  static @Nullable Violations check(
      EndpointConfig config, VariantKind list, int index, @Nullable Violations before) {
    ProductionVariant variant = list.first(config).get(index);
    InferenceAmiVersion image = InferenceAmiVersion.find(variant.inferenceAmiVersion);
    if (image == null) {
      return before;
    }
    Violations found = before;
    InstanceType type = InstanceType.find(variant.instanceType);
    if (type != null) {
      found = ofType(config, list, index, image, type, found);
    }
    List<InstancePool> pools = VariantQueries.pools(variant);
    for (int i = 0; i < pools.size(); i++) {
      InstanceType pooled = InstanceType.find(pools.get(i).instanceType);
      if (pooled != null && !fits(image, pooled)) {
        return broken(
            config, list, index, SageMakerRule.AMI_OF_POOL, "does not fit the pool", pooled, found);
      }
    }
    return found;
  }

  private static @Nullable Violations ofType(
      EndpointConfig config,
      VariantKind list,
      int index,
      InferenceAmiVersion image,
      InstanceType type,
      @Nullable Violations found) {
    if (type.accelerator == null) {
      return broken(
          config,
          list,
          index,
          SageMakerRule.AMI_WITHOUT_ACCELERATOR,
          "is for accelerators, and there is none on",
          type,
          found);
    }
    if (!fits(image, type)) {
      return broken(
          config,
          list,
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
            list,
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
      VariantKind list,
      int index,
      Rule rule,
      String problem,
      InstanceType type,
      @Nullable Violations found) {
    return list.site(found, config, index)
        .at("inferenceAmiVersion", "InferenceAmiVersion")
        .broken(
            rule,
            list.first(config).get(index).inferenceAmiVersion + " " + problem + " " + type.value());
  }
}
