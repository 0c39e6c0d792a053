import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.Model;

/** Models and inference components in each of their forms. */
class ModelsAndComponents {
  Model fromPackage() {
    return Model.builder()
        .generatedModelName()
        .primaryContainer(c -> c.modelPackageName("churn").inferenceSpecificationName("cpu"))
        .build();
  }

  Model pipeline() {
    return Model.builder()
        .modelName("reviews")
        .containers(
            c -> c.image("tokenizer:3").withoutModelData(),
            c -> c.image("classifier:3").modelDataUrl("s3://ml/reviews.tar.gz"))
        .build();
  }

  InferenceComponent base() {
    return InferenceComponent.builder()
        .inferenceComponentName("llm")
        .endpointName("llm")
        .variantName("all")
        .specification(s -> s
            .modelName("llm-7b")
            .computeResourceRequirements(r -> r
                .minMemoryRequiredInMb(1024)
                .numberOfAcceleratorDevicesRequired(1)))
        .runtimeConfig(r -> r.copyCount(2))
        .build();
  }

  InferenceComponent adapter() {
    return InferenceComponent.builder()
        .inferenceComponentName("lora")
        .endpointName("llm")
        .onVariantOfBaseComponent()
        .specification(s -> s
            .container(c -> c.artifactUrl("s3://ml/lora.tar.gz"))
            .baseInferenceComponentName("llm"))
        .build();
  }

  InferenceComponentUpdate copies() {
    return InferenceComponentUpdate.builder()
        .inferenceComponentName("llm")
        .sameSpecification()
        .runtimeConfig(r -> r.copyCount(0))
        .build();
  }
}
