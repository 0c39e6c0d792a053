package dev.endpointdsl.guards.request;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.Collection;
import java.util.List;
import software.amazon.awssdk.services.sagemaker.model.CreateEndpointConfigRequest;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/**
 * One configuration in the forms of the DSL and the AWS SDK.
 *
 * @param values the names and URIs in it
 * @param config the configuration
 * @param wrong a copy with three mistakes
 * @param json the configuration's JSON
 * @param response the service's description of the configuration
 */
public record DslResults(
    RequestValues values,
    EndpointConfig config,
    EndpointConfig wrong,
    String json,
    DescribeEndpointConfigResponse response) {

  /** Builds all forms of the configuration with the given values. */
  public static DslResults of(RequestValues values) {
    EndpointConfig config = DslRequests.begin(values).build();
    return new DslResults(
        values,
        config,
        DslSteps.build(DslRequests.beginWrong(values)),
        config.toJson(),
        response(SdkRequests.withBuilders(values)));
  }

  private static DescribeEndpointConfigResponse response(CreateEndpointConfigRequest request) {
    return DescribeEndpointConfigResponse.builder()
        .endpointConfigName(request.endpointConfigName())
        .productionVariants(request.productionVariants())
        .dataCaptureConfig(request.dataCaptureConfig())
        .explainerConfig(request.explainerConfig())
        .kmsKeyId(request.kmsKeyId())
        .build();
  }

  /** Returns the Java paths of the three mistakes, sorted. */
  public List<String> wrongPaths() {
    return DslSteps.check(wrong).stream()
        .map(Violation::path)
        .map(path -> path.javaPath())
        .sorted()
        .toList();
  }

  /**
   * Compares the DSL's results with the SDK's and with each other.
   *
   * @throws IllegalStateException if two of them differ
   */
  public void verify() {
    CreateEndpointConfigRequest request = SdkRequests.withConsumers(values);
    Equality.check(
        request, SdkRequests.withBuilders(values), "requests of the SDK's consumers and builders");
    Equality.check(request, config.toRequest(), "requests of the SDK's consumers and toRequest()");
    Equality.check(
        request, DslSteps.translate(config), "requests of the SDK's consumers and the translator");
    Equality.check(
        config, DslSteps.build(DslRequests.begin(values)), "build() and the build without checks");
    Equality.check(
        config, EndpointConfig.fromJson(json), "a configuration and the one read from its JSON");
    Equality.check(
        request.toBuilder().tags((Collection<Tag>) null).build(),
        EndpointConfig.from(response).toRequest(),
        "a request and the one of the configuration read back from the service");
    Equality.check(List.of(), DslSteps.check(config), "violations of a valid configuration");
    Equality.check(3, DslSteps.check(wrong).size(), "the number of mistakes and of violations");
  }
}
