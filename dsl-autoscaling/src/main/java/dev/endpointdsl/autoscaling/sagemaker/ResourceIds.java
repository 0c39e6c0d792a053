package dev.endpointdsl.autoscaling.sagemaker;

/** The ids of the resources of SageMaker that can be scaled. */
final class ResourceIds {

  private ResourceIds() {}

  static String variant(String endpointName, String variantName) {
    return "endpoint/" + endpointName + "/variant/" + variantName;
  }

  static String component(String name) {
    return "inference-component/" + name;
  }
}
