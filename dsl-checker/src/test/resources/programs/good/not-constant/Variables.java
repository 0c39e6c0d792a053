import dev.endpointdsl.sagemaker.ProductionVariant;

/** Values that are wrong at run time, but not compile-time constants. */
class Variables {

  static int six = 6000;
  static final Integer BOXED = 6000;

  ProductionVariant variant(String name, int count) {
    int timeout = 6000;
    return ProductionVariant.builder()
        .variantName(name + "-")
        .modelName("churn".concat("-"))
        .instanceType(name.isEmpty() ? "ml.".concat("x") : name)
        .initialInstanceCount(count - count)
        .modelDataDownloadTimeoutInSeconds(timeout)
        .containerStartupHealthCheckTimeoutInSeconds(count > 3 ? 600 : six)
        .applyMutation(v -> v.containerStartupHealthCheckTimeoutInSeconds(BOXED))
        .build();
  }
}
