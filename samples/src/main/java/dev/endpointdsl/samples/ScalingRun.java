package dev.endpointdsl.samples;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;

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

  /** Returns a client of Amazon CloudWatch for a local server. */
  static CloudWatchClient alarmClient(LocalSageMaker sageMaker) {
    return CloudWatchClient.builder()
        .endpointOverride(sageMaker.endpoint())
        .region(Region.US_EAST_1)
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .httpClient(UrlConnectionHttpClient.create())
        .build();
  }

  /** Prints the targets, policies and scheduled actions that exist, sorted. */
  static void print(ApplicationAutoScalingClient client) {
    Stream.of(
            client.describeScalableTargets(r -> r.serviceNamespace(NAMESPACE)).scalableTargets()
                .stream()
                .map(target -> target.resourceId() + ": "
                    + target.minCapacity() + " to " + target.maxCapacity()),
            client.describeScalingPolicies(r -> r.serviceNamespace(NAMESPACE)).scalingPolicies()
                .stream()
                .map(policy -> policy.resourceId() + ": " + policy.policyName()),
            client.describeScheduledActions(r -> r.serviceNamespace(NAMESPACE)).scheduledActions()
                .stream()
                .map(action -> action.resourceId() + ": " + action.scheduledActionName() + " "
                    + action.schedule() + " " + action.timezone()))
        .flatMap(lines -> lines)
        .sorted()
        .forEach(System.out::println);
  }
}
