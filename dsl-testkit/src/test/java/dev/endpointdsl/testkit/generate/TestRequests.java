package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DeleteEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** Requests of the SDK that tests send. */
public final class TestRequests {

  private TestRequests() {}

  /** A server that takes every configuration: these tests are not about rules. */
  public static LocalSageMaker.Builder permissive() {
    return LocalSageMaker.builder().validator(json -> List.of());
  }

  public static CreateEndpointConfigRequest create(String name, Tag... tags) {
    CreateEndpointConfigRequest.Builder request =
        CreateEndpointConfigRequest.builder()
            .endpointConfigName(name)
            .productionVariants(variant());
    return tags.length == 0 ? request.build() : request.tags(tags).build();
  }

  public static ProductionVariant variant() {
    return ProductionVariant.builder()
        .variantName("blue")
        .modelName("churn")
        .instanceType("ml.m5.xlarge")
        .initialInstanceCount(1)
        .build();
  }

  public static DescribeEndpointConfigRequest describe(String name) {
    return DescribeEndpointConfigRequest.builder().endpointConfigName(name).build();
  }

  public static DeleteEndpointConfigRequest delete(String name) {
    return DeleteEndpointConfigRequest.builder().endpointConfigName(name).build();
  }

  public static Tag tag(String key, String value) {
    return Tag.builder().key(key).value(value).build();
  }
}
