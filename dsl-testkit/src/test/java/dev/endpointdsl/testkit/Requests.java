package dev.endpointdsl.testkit;

import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** Requests of the SDK that tests send. */
final class Requests {

  private Requests() {}

  /** A server that takes every configuration: these tests are not about rules. */
  static LocalSageMaker.Builder permissive() {
    return LocalSageMaker.builder().validator(json -> List.of());
  }

  static CreateEndpointConfigRequest create(String name, Tag... tags) {
    CreateEndpointConfigRequest.Builder request =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(name)
            .productionVariants(variant());
    return tags.length == 0 ? request.build() : request.tags(tags).build();
  }

  static ProductionVariant variant() {
    return ProductionVariant.builder()
        .variantName("blue")
        .modelName("churn")
        .instanceType("ml.m5.xlarge")
        .initialInstanceCount(1)
        .build();
  }

  static DescribeEndpointConfigRequest describe(String name) {
    return DescribeEndpointConfigRequest.builder().endpointConfigName(name).build();
  }

  static DeleteEndpointConfigRequest delete(String name) {
    return DeleteEndpointConfigRequest.builder().endpointConfigName(name).build();
  }

  static Tag tag(String key, String value) {
    return Tag.builder().key(key).value(value).build();
  }
}
