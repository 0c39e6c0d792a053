package dev.endpointdsl.samples;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/** The parts of the samples that scale which are not about scaling. */
final class ScalingRun {

  private static final String NAMESPACE = "sagemaker";

  private ScalingRun() {}

  /** Creates an endpoint with a variant named blue. */
  static void createEndpoint(LocalSageMaker sageMaker, String name) {
    EndpointConfig config = EndpointConfig.builder()
        .endpointConfigName(name)
        .productionVariant(v -> v
            .variantName("blue")
            .modelName(name)
            .instanceType(InstanceType.ML_M5_XLARGE)
            .initialInstanceCount(1))
        .build();
    SampleRun.createModels(sageMaker.client(), name);
    sageMaker.client().createEndpointConfig(config.toRequest());
    sageMaker.client().createEndpoint(r -> r.endpointName(name).endpointConfigName(name));
  }

  /** Returns a client of Application Auto Scaling for a local server. */
  static ApplicationAutoScalingClient client(LocalSageMaker sageMaker) {
    return ApplicationAutoScalingClient.builder()
        .endpointOverride(sageMaker.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /** Sends the requests of a scaling in their order: the target first. */
  static void put(Scaling scaling, ApplicationAutoScalingClient client) {
    client.registerScalableTarget(scaling.target().toRequest());
    scaling.policies().forEach(policy -> client.putScalingPolicy(policy.toRequest()));
    scaling.scheduledActions().forEach(action -> client.putScheduledAction(action.toRequest()));
  }

  /** Prints the targets, policies and scheduled actions that exist. */
  static void print(ApplicationAutoScalingClient client) {
    client.describeScalableTargets(r -> r.serviceNamespace(NAMESPACE)).scalableTargets().forEach(
        target -> System.out.println(
            target.resourceId() + ": " + target.minCapacity() + " to " + target.maxCapacity()));
    client.describeScalingPolicies(r -> r.serviceNamespace(NAMESPACE)).scalingPolicies().forEach(
        policy -> System.out.println(policy.resourceId() + ": " + policy.policyName()));
    client.describeScheduledActions(r -> r.serviceNamespace(NAMESPACE)).scheduledActions().forEach(
        action -> System.out.println(
            action.resourceId() + ": " + action.scheduledActionName() + " "
                + action.schedule() + " " + action.timezone()));
  }
}
