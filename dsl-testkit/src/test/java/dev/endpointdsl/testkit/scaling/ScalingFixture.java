package dev.endpointdsl.testkit.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.testkit.fixture.EndpointFixture;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ApplicationAutoScalingException;
import software.amazon.awssdk.services.sagemaker.model.ProductionVariant;

/** A server with the endpoint {@code e}, whose variant is {@code v}, and a client that scales. */
final class ScalingFixture implements AutoCloseable {

  final EndpointFixture endpoints = new EndpointFixture(SdkRequests.permissive());
  final ApplicationAutoScalingClient client =
      ApplicationAutoScalingClient.builder()
          .endpointOverride(endpoints.sageMaker.endpoint())
          .region(Region.US_EAST_1)
          .credentialsProvider(AnonymousCredentialsProvider.create())
          .httpClient(UrlConnectionHttpClient.create())
          .build();

  ScalingFixture() {
    endpoint("e", "ml.m5.xlarge");
  }

  void endpoint(String name, String instanceType) {
    ProductionVariant variant =
        SdkRequests.variant().toBuilder().variantName("v").instanceType(instanceType).build();
    endpoints.client.createEndpointConfig(
        r -> r.endpointConfigName(name).productionVariants(variant));
    endpoints.create(name, name);
    endpoints.clock.advance(EndpointFixture.CREATION);
  }

  void put(Scaling scaling) {
    client.registerScalableTarget(scaling.target().toRequest());
    scaling.policies().forEach(policy -> client.putScalingPolicy(policy.toRequest()));
    scaling.scheduledActions().forEach(action -> client.putScheduledAction(action.toRequest()));
  }

  /** Returns the code and the message of the refusal that a call must end with. */
  static String refusal(Runnable call) {
    ApplicationAutoScalingException refusal =
        catchThrowableOfType(ApplicationAutoScalingException.class, call::run);
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal.awsErrorDetails().errorCode() + ": " + refusal.awsErrorDetails().errorMessage();
  }

  @Override
  public void close() {
    client.close();
    endpoints.close();
  }
}
