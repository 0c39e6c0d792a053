package dev.endpointdsl.deploy.autoscaling;

import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_2XLARGE;
import static dev.endpointdsl.sagemaker.InstanceType.ML_M5_XLARGE;

import dev.endpointdsl.autoscaling.sagemaker.Scaling;
import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.model.ScalingPart;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import dev.endpointdsl.testkit.ImmediateAsyncClient;
import dev.endpointdsl.testkit.KillSwitch;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.LocalSageMakerBuilder;
import dev.endpointdsl.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingAsyncClient;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalingPolicy;
import software.amazon.awssdk.services.applicationautoscaling.model.ScheduledAction;
import software.amazon.awssdk.services.cloudwatch.CloudWatchAsyncClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/** A control plane and a deployer whose pauses advance the clock. */
final class ScalingServer implements AutoCloseable {

  static final String ENDPOINT = "churn";

  final TestClock clock = TestClock.startingAt(Instant.parse("2026-11-01T12:00:00Z"));
  final LocalSageMaker sageMaker;
  final SageMakerClient client;
  final ApplicationAutoScalingClient autoScaling;
  final CloudWatchClient cloudWatch;
  final EndpointDeployer deployer;

  /** Creates a server, to which the clients are connected from now on. */
  ScalingServer(ScalingClients clients) {
    this(clients, options -> options);
  }

  /** Creates a server with options, to which the clients are connected from now on. */
  ScalingServer(ScalingClients clients, UnaryOperator<LocalSageMakerBuilder> options) {
    sageMaker =
        options
            .apply(
                LocalSageMaker.builder()
                    .lenient(true)
                    .withoutSockets()
                    .clock(clock)
                    .creationTakes(Duration.ofMinutes(5))
                    .updateTakes(Duration.ofMinutes(5))
                    .deletionTakes(Duration.ofMinutes(1)))
            .start();
    clients.connectTo(sageMaker);
    client = clients.sageMaker;
    autoScaling = clients.autoScaling;
    cloudWatch = clients.cloudWatch;
    deployer = deployer(client, autoScaling, cloudWatch);
  }

  EndpointDeployer deployer(
      SageMakerClient client, ApplicationAutoScalingClient scaling, CloudWatchClient alarms) {
    return EndpointDeployer.create(client)
        .withTime(clock, clock::advance)
        .withPart(ScalingDeployer.create(scaling, alarms));
  }

  /** Returns a deployer that a kill switch ends. */
  EndpointDeployer deployer(KillSwitch kill) {
    return deployer(
        kill.on(client),
        kill.on(ApplicationAutoScalingClient.class, autoScaling),
        kill.on(CloudWatchClient.class, cloudWatch));
  }

  /** Returns an asynchronous deployer whose futures are complete. */
  AsyncEndpointDeployer asyncDeployer() {
    return asyncDeployer(client, autoScaling, cloudWatch);
  }

  /** Returns an asynchronous deployer that a kill switch ends. */
  AsyncEndpointDeployer asyncDeployer(KillSwitch kill) {
    return asyncDeployer(
        kill.on(client),
        kill.on(ApplicationAutoScalingClient.class, autoScaling),
        kill.on(CloudWatchClient.class, cloudWatch));
  }

  private AsyncEndpointDeployer asyncDeployer(
      SageMakerClient client, ApplicationAutoScalingClient scaling, CloudWatchClient alarms) {
    return AsyncEndpointDeployer.create(ImmediateAsyncClient.of(client))
        .withTime(
            clock,
            time -> {
              clock.advance(time);
              return CompletableFuture.completedFuture(null);
            })
        .withPart(
            ScalingDeployer.createAsync(
                ImmediateAsyncClient.of(
                    ApplicationAutoScalingAsyncClient.class,
                    ApplicationAutoScalingClient.class,
                    scaling),
                ImmediateAsyncClient.of(
                    CloudWatchAsyncClient.class, CloudWatchClient.class, alarms)));
  }

  static EndpointConfig config(String model, InstanceType type, String... variants) {
    EndpointConfig.Builder config =
        EndpointConfig.builder()
            .endpointConfigNamePrefix("churn-")
            .productionVariant(
                v ->
                    v.variantName(variants[0])
                        .modelName(model)
                        .instanceType(type)
                        .initialInstanceCount(1));
    for (String name : List.of(variants).subList(1, variants.length)) {
      config =
          config.productionVariant(
              v -> v.variantName(name).modelName(model).instanceType(type).initialInstanceCount(1));
    }
    return config.build();
  }

  static EndpointConfig small() {
    return config("m", ML_M5_XLARGE, "blue");
  }

  static EndpointConfig large() {
    return config("m", ML_M5_2XLARGE, "blue");
  }

  static Deployment deployment(EndpointConfig config, Scaling... scalings) {
    return Deployment.builder(ENDPOINT, config).part(ScalingPart.of(scalings)).build();
  }

  List<ScalableTarget> targets() {
    return autoScaling
        .describeScalableTargets(r -> r.serviceNamespace("sagemaker"))
        .scalableTargets();
  }

  List<ScalingPolicy> policies() {
    return autoScaling
        .describeScalingPolicies(r -> r.serviceNamespace("sagemaker"))
        .scalingPolicies();
  }

  List<ScheduledAction> actions() {
    return autoScaling
        .describeScheduledActions(r -> r.serviceNamespace("sagemaker"))
        .scheduledActions();
  }

  /** Returns the alarms that are not the service's. */
  List<MetricAlarm> alarms() {
    return cloudWatch.describeAlarms().metricAlarms().stream()
        .filter(alarm -> !alarm.alarmName().startsWith("TargetTracking-"))
        .toList();
  }

  /** Returns what is live: targets with bounds and suspensions, and the names of their parts. */
  String scaling() {
    StringBuilder text = new StringBuilder();
    targets()
        .forEach(
            target ->
                text.append(target.resourceId())
                    .append(' ')
                    .append(target.minCapacity())
                    .append("..")
                    .append(target.maxCapacity())
                    .append(target.suspendedState().dynamicScalingInSuspended() ? " in" : "")
                    .append('\n'));
    policies().forEach(policy -> text.append("policy ").append(policy.policyName()).append('\n'));
    actions()
        .forEach(
            action -> text.append("action ").append(action.scheduledActionName()).append('\n'));
    alarms().forEach(alarm -> text.append("alarm ").append(alarm.alarmName()).append('\n'));
    return text.toString();
  }

  /** Returns the keys of the endpoint's tags. */
  List<String> endpointTags() {
    return endpointTags(ENDPOINT);
  }

  List<String> endpointTags(String endpoint) {
    String arn = client.describeEndpoint(r -> r.endpointName(endpoint)).endpointArn();
    return client.listTags(r -> r.resourceArn(arn)).tags().stream().map(Tag::key).toList();
  }

  /** Sets bounds as a scheduled action or a person does. */
  void setBounds(String variant, int min, int max) {
    autoScaling.registerScalableTarget(
        r ->
            r.serviceNamespace("sagemaker")
                .resourceId("endpoint/" + ENDPOINT + "/variant/" + variant)
                .scalableDimension("sagemaker:variant:DesiredInstanceCount")
                .minCapacity(min)
                .maxCapacity(max));
  }

  /** Suspends the scaling in of a variant of the endpoint. */
  void suspend(String variant) {
    suspendScalingIn("endpoint/" + ENDPOINT + "/variant/" + variant);
  }

  /** Suspends the scaling in of a variant or an inference component. */
  void suspendScalingIn(String resourceId) {
    autoScaling.registerScalableTarget(
        r ->
            r.serviceNamespace("sagemaker")
                .resourceId(resourceId)
                .scalableDimension(
                    resourceId.startsWith("endpoint/")
                        ? "sagemaker:variant:DesiredInstanceCount"
                        : "sagemaker:inference-component:DesiredCopyCount")
                .suspendedState(s -> s.dynamicScalingInSuspended(true)));
  }

  /** Returns the calls by operation, and forgets them. */
  Map<String, Long> takeCalls() {
    Map<String, Long> calls = new TreeMap<>(sageMaker.calls());
    sageMaker.resetCalls();
    return calls;
  }

  @Override
  public void close() {
    sageMaker.close();
  }
}
