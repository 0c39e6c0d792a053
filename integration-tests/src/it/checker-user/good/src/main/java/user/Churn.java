package user;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A configuration without a mistake, and an annotation that no processor claims. */
@Churn.Reviewed
final class Churn {

  @Retention(RetentionPolicy.RUNTIME)
  @interface Reviewed {}

  private Churn() {}

  static EndpointConfig config() {
    return EndpointConfig.builder()
        .endpointConfigName("churn-2026-11")
        .productionVariant(
            v ->
                v.variantName("blue")
                    .modelName("churn-xgb-7")
                    .instanceType(InstanceType.ML_M5_XLARGE)
                    .initialInstanceCount(2))
        .build();
  }
}
