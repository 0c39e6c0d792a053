package dev.endpointdsl.deploy.autoscaling;

import dev.endpointdsl.deploy.AsyncEndpointDeployer;
import dev.endpointdsl.deploy.AsyncPartDeployer;
import dev.endpointdsl.deploy.BlockingPartDeployer;
import dev.endpointdsl.deploy.EndpointDeployer;
import dev.endpointdsl.deploy.autoscaling.internal.alarm.CloudWatchOperations;
import dev.endpointdsl.deploy.autoscaling.internal.aws.AutoScalingOperations;
import dev.endpointdsl.deploy.autoscaling.internal.step.ScalingPartDeployer;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingAsyncClient;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchAsyncClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;

/**
 * Makes a deployer deploy the scaling of endpoints.
 * <!-- source of accepted/DeploysScaling.java -->
 *
 * <pre>{@code
 * Scaling scaling = Scaling.of("churn", "blue")
 *     .between(1, 8)
 *     .targetInvocationsPerInstance(70)
 *     .build();
 * Deployment deployment = Deployment.builder("churn", config)
 *     .part(ScalingPart.of(scaling))
 *     .build();
 * EndpointDeployer deployer = EndpointDeployer.create(sageMaker)
 *     .withPart(ScalingDeployer.create(autoScaling));
 * deployer.plan(deployment).print(System.out);
 * deployer.deploy(deployment);
 * }</pre>
 *
 * <p>Deployments with alarms, which calls to {@code wakeFromZero()} add, need a client of Amazon
 * CloudWatch, from {@code software.amazon.awssdk:cloudwatch}; others do not load its classes. The
 * caller closes the clients.
 */
@SuppressWarnings("exports") // programs with alarms require the module of their client themselves
public final class ScalingDeployer {

  private ScalingDeployer() {}

  /** Returns a part deployer for {@link EndpointDeployer#withPart}, for scalings without alarms. */
  public static BlockingPartDeployer create(ApplicationAutoScalingClient autoScaling) {
    return BlockingPartDeployer.of(new ScalingPartDeployer(false))
        .withClient(AutoScalingOperations.SERVICE, autoScaling);
  }

  /** Returns a part deployer for {@link EndpointDeployer#withPart}. */
  public static BlockingPartDeployer create(
      ApplicationAutoScalingClient autoScaling, CloudWatchClient cloudWatch) {
    return BlockingPartDeployer.of(new ScalingPartDeployer(true))
        .withClient(AutoScalingOperations.SERVICE, autoScaling)
        .withClient(CloudWatchOperations.SERVICE, cloudWatch);
  }

  /**
   * Returns a part deployer for {@link EndpointDeployer#withPart}, for scalings without alarms of
   * deployments that set their Region.
   *
   * @param autoScaling returns the client for a Region, the same one each time
   */
  public static BlockingPartDeployer createForRegions(
      Function<Region, ApplicationAutoScalingClient> autoScaling) {
    return BlockingPartDeployer.of(new ScalingPartDeployer(false))
        .withClients(AutoScalingOperations.SERVICE, autoScaling);
  }

  /**
   * Returns a part deployer for {@link EndpointDeployer#withPart}, for deployments that set their
   * Region.
   *
   * @param autoScaling returns the client for a Region, the same one each time
   * @param cloudWatch returns the client for a Region, the same one each time
   */
  public static BlockingPartDeployer createForRegions(
      Function<Region, ApplicationAutoScalingClient> autoScaling,
      Function<Region, CloudWatchClient> cloudWatch) {
    return BlockingPartDeployer.of(new ScalingPartDeployer(true))
        .withClients(AutoScalingOperations.SERVICE, autoScaling)
        .withClients(CloudWatchOperations.SERVICE, cloudWatch);
  }

  /**
   * Returns a part deployer for {@link AsyncEndpointDeployer#withPart}, for scalings without
   * alarms.
   */
  public static AsyncPartDeployer createAsync(ApplicationAutoScalingAsyncClient autoScaling) {
    return AsyncPartDeployer.of(new ScalingPartDeployer(false))
        .withClient(AutoScalingOperations.SERVICE, autoScaling);
  }

  /** Returns a part deployer for {@link AsyncEndpointDeployer#withPart}. */
  public static AsyncPartDeployer createAsync(
      ApplicationAutoScalingAsyncClient autoScaling, CloudWatchAsyncClient cloudWatch) {
    return AsyncPartDeployer.of(new ScalingPartDeployer(true))
        .withClient(AutoScalingOperations.SERVICE, autoScaling)
        .withClient(CloudWatchOperations.SERVICE, cloudWatch);
  }

  /**
   * Returns a part deployer for {@link AsyncEndpointDeployer#withPart}, for scalings without alarms
   * of deployments that set their Region.
   *
   * @param autoScaling returns the client for a Region, the same one each time
   */
  public static AsyncPartDeployer createAsyncForRegions(
      Function<Region, ApplicationAutoScalingAsyncClient> autoScaling) {
    return AsyncPartDeployer.of(new ScalingPartDeployer(false))
        .withClients(AutoScalingOperations.SERVICE, autoScaling);
  }

  /**
   * Returns a part deployer for {@link AsyncEndpointDeployer#withPart}, for deployments that set
   * their Region.
   *
   * @param autoScaling returns the client for a Region, the same one each time
   * @param cloudWatch returns the client for a Region, the same one each time
   */
  public static AsyncPartDeployer createAsyncForRegions(
      Function<Region, ApplicationAutoScalingAsyncClient> autoScaling,
      Function<Region, CloudWatchAsyncClient> cloudWatch) {
    return AsyncPartDeployer.of(new ScalingPartDeployer(true))
        .withClients(AutoScalingOperations.SERVICE, autoScaling)
        .withClients(CloudWatchOperations.SERVICE, cloudWatch);
  }
}
