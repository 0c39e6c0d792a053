import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.List;

/** A builder that is passed on in a loop. */
class Statements {

  EndpointConfig config(List<String> models, boolean big) {
    EndpointConfig.NeedsProductionVariants first =
        EndpointConfig.builder().endpointConfigName("churn");
    EndpointConfig.Builder builder = null;
    for (String model : models) {
      builder = first.productionVariant(v -> {
        ProductionVariant.CompleteModelInstances variant = v
            .defaultVariantName()
            .modelName(model)
            .instanceType(big ? InstanceType.ML_G5_2XLARGE : InstanceType.ML_M5_XLARGE)
            .initialInstanceCount(1);
        if (big) {
          variant.volumeSizeInGB(100);
        }
        return variant;
      });
    }
    return builder.build();
  }
}
