import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.function.Consumer;

/** Shared defaults with a method that not all alternatives have. */
class SharedDefaults {
  EndpointConfig config() {
    Consumer<ProductionVariant.Complete> defaults = v -> v.volumeSizeInGB(30);
//                                                        ^
// error: cannot find symbol
//   symbol:   method volumeSizeInGB(int)
//   location: variable v of type dev.endpointdsl.sagemaker.ProductionVariant.Complete
//                                                        ^
// error: [EndpointDsl:Stage] volumeSizeInGB is not a method of ProductionVariant.Complete, which has only the methods that all alternatives share: ProductionVariant.CompleteInstancesOrPools has it
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(v -> v
            .variantName("blue")
            .modelName("churn-xgb-7")
            .instanceType(ML_M5_XLARGE)
            .initialInstanceCount(2)
            .applyMutation(defaults))
        .build();
  }
}
