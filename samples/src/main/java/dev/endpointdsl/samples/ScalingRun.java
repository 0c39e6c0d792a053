package dev.endpointdsl.samples;

import dev.endpointdsl.testkit.LocalSageMaker;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;

/** The parts of the samples that scale which are not about scaling. */
final class ScalingRun {

  private static final String NAMESPACE = "sagemaker";

  private ScalingRun() {}

  /** Returns a client of Application Auto Scaling for a local server. */
  static ApplicationAutoScalingClient client(LocalSageMaker sageMaker) {
    return ApplicationAutoScalingClient.builder()
        .endpointOverride(sageMaker.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
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
