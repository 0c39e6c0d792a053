package dev.endpointdsl.cli.live;

import dev.endpointdsl.deploy.BlockingPartDeployer;
import dev.endpointdsl.deploy.autoscaling.ScalingDeployer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The clients of Application Auto Scaling and of Amazon CloudWatch, one for each Region, created
 * when they are used.
 */
public final class ScalingServiceClients implements AutoCloseable {

  private final SageMakerClients options;
  private final LiveOptions urls;
  private final Map<Region, ApplicationAutoScalingClient> autoScaling = new ConcurrentHashMap<>();
  private final Map<Region, CloudWatchClient> cloudWatch = new ConcurrentHashMap<>();

  ScalingServiceClients(SageMakerClients options, LiveOptions urls) {
    this.options = options;
    this.urls = urls;
  }

  /** Returns the part deployer of scaling with these clients. */
  public BlockingPartDeployer partDeployer() {
    return ScalingDeployer.createForRegions(this::autoScaling, this::cloudWatch);
  }

  private ApplicationAutoScalingClient autoScaling(Region region) {
    return autoScaling.computeIfAbsent(
        region,
        each -> options.build(ApplicationAutoScalingClient.builder(), each, urls.autoScalingUrl()));
  }

  private CloudWatchClient cloudWatch(Region region) {
    return cloudWatch.computeIfAbsent(
        region, each -> options.build(CloudWatchClient.builder(), each, urls.cloudWatchUrl()));
  }

  @Override
  public void close() {
    autoScaling.values().forEach(SdkAutoCloseable::close);
    cloudWatch.values().forEach(SdkAutoCloseable::close);
  }
}
