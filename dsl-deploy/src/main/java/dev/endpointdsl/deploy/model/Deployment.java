package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.deploy.defaults.AppliedDefault;
import dev.endpointdsl.deploy.defaults.Defaulted;
import dev.endpointdsl.deploy.defaults.DeploymentRequests;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentDeploymentConfig;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * A configuration to run on an endpoint, the way to switch the endpoint to it, and what belongs to
 * the endpoint: its models, inference components and other parts, such as auto scaling.
 *
 * <pre>{@code
 * Deployment.builder("churn", config)
 *     .deploymentConfig(d -> d
 *         .blueGreenUpdatePolicy(b -> b
 *             .trafficRoutingConfiguration(t -> t
 *                 .waitIntervalInSeconds(300)
 *                 .canarySize(s -> s.type(CAPACITY_PERCENT).value(10))))
 *         .autoRollbackConfiguration(a -> a.alarms("churn-errors")))
 *     .build()
 * }</pre>
 */
public final class Deployment {

  private final String endpointName;
  private final EndpointConfig config;
  private final @Nullable DeploymentConfig deploymentConfig;
  private final Set<VariantPropertyType> retained;
  private final @Nullable Map<String, String> tags;
  private final @Nullable Region region;
  private final DeploymentTimes times;
  private final boolean cleanUp;
  private final boolean replaceFailed;
  private final CapacityPolicy capacityPolicy;
  private final List<Fallback> fallbacks;
  private final @Nullable Fallback fallback;
  private final List<Suppression> suppressions;
  private final List<Model> models;
  private final List<InferenceComponent> inferenceComponents;
  private final Map<String, InferenceComponentDeploymentConfig> componentConfigs;
  private final List<DeploymentPart> parts;
  private final boolean deleteOtherComponents;
  private final boolean keepOtherParts;
  private final List<AppliedDefault> appliedDefaults;

  Deployment(DeploymentBuilder builder, Defaulted<DeploymentRequests> requests) {
    this.endpointName = builder.endpointName;
    this.config = requests.value().config();
    this.deploymentConfig = builder.deploymentConfig;
    this.models = requests.value().models();
    this.inferenceComponents = requests.value().inferenceComponents();
    this.componentConfigs = Map.copyOf(builder.componentConfigs);
    this.parts = List.copyOf(builder.parts);
    this.deleteOtherComponents = builder.deleteOtherComponents;
    this.keepOtherParts = builder.keepOtherParts;
    this.retained = Collections.unmodifiableSet(retained(builder));
    Map<String, String> allTags = requests.value().tags();
    this.tags =
        builder.tags == null && allTags.isEmpty() ? null : Collections.unmodifiableMap(allTags);
    this.appliedDefaults = requests.applied();
    this.region = builder.region;
    this.times = builder.times;
    this.cleanUp = builder.cleanUp;
    this.replaceFailed = builder.replaceFailed;
    this.capacityPolicy = builder.capacityPolicy;
    this.fallbacks = capacityPolicy.fallbacks(config);
    this.fallback = null;
    this.suppressions = List.copyOf(builder.suppressions);
  }

  private Deployment(Deployment other, Fallback fallback) {
    this.endpointName = other.endpointName;
    this.config = fallback.config();
    this.deploymentConfig = other.deploymentConfig;
    this.retained = other.retained;
    this.tags = other.tags;
    this.region = other.region;
    this.times = other.times;
    this.cleanUp = other.cleanUp;
    this.replaceFailed = other.replaceFailed;
    this.capacityPolicy = other.capacityPolicy;
    this.fallbacks = other.fallbacks;
    this.fallback = fallback;
    this.suppressions = other.suppressions;
    this.models = other.models;
    this.inferenceComponents = other.inferenceComponents;
    this.componentConfigs = other.componentConfigs;
    this.parts = other.parts;
    this.deleteOtherComponents = other.deleteOtherComponents;
    this.keepOtherParts = other.keepOtherParts;
    this.appliedDefaults = other.appliedDefaults;
  }

  private static Set<VariantPropertyType> retained(DeploymentBuilder builder) {
    Set<VariantPropertyType> retained = EnumSet.copyOf(builder.retained);
    if (builder.parts.stream().anyMatch(part -> !part.scaledVariants().isEmpty())) {
      retained.add(VariantPropertyType.DESIRED_INSTANCE_COUNT);
    }
    return retained;
  }

  /**
   * Creates a deployment with the defaults of {@link #builder}.
   *
   * @throws InvalidConfigException if the service would refuse the deployment
   */
  public static Deployment of(String endpointName, EndpointConfig config) {
    return builder(endpointName, config).build();
  }

  /**
   * Creates a builder.
   *
   * @param endpointName the endpoint, which is created if it does not exist
   * @param config the configuration that the endpoint is to run
   */
  public static DeploymentBuilder builder(String endpointName, EndpointConfig config) {
    return new DeploymentBuilder(endpointName, config);
  }

  /** Returns the endpoint's name. */
  public String endpointName() {
    return endpointName;
  }

  /** Returns the configuration that the endpoint is to run. */
  public EndpointConfig config() {
    return config;
  }

  /** Returns the models, which are created if they do not exist. */
  public List<Model> models() {
    return models;
  }

  /** Returns the inference components of the endpoint. */
  public List<InferenceComponent> inferenceComponents() {
    return inferenceComponents;
  }

  /** Returns how updates of an inference component roll over its copies; empty if not set. */
  public Optional<InferenceComponentDeploymentConfig> componentDeploymentConfig(String name) {
    return Optional.ofNullable(componentConfigs.get(name));
  }

  /** Returns the request that updates an inference component, without the number of copies. */
  public InferenceComponentUpdate update(InferenceComponent component) {
    JsonObject wanted = JsonTreeReader.readObject(component.toJson());
    InferenceComponentUpdate update =
        InferenceComponentUpdate.fromJson(
            JsonObject.EMPTY
                .withFrom(wanted, "InferenceComponentName")
                .withFrom(wanted, "Specification")
                .withFrom(wanted, "Specifications"));
    return componentDeploymentConfig(component.inferenceComponentName())
        .map(config -> update.toBuilder().deploymentConfig(config).build())
        .orElse(update);
  }

  /** Returns what the deployment leaves out and the defaults of an organization set. */
  public List<AppliedDefault> appliedDefaults() {
    return appliedDefaults;
  }

  /** Returns the other parts, such as auto scaling, in the order in which they are applied. */
  public List<DeploymentPart> parts() {
    return parts;
  }

  /** Checks whether parts that earlier deployments had stay if this one has none of their type. */
  public boolean isKeepOtherParts() {
    return keepOtherParts;
  }

  /** Checks whether inference components that are not of this deployment are deleted. */
  public boolean isDeleteOtherComponents() {
    return deleteOtherComponents;
  }

  /** Returns the deployment configuration; empty for the service's default, all at once. */
  public Optional<DeploymentConfig> deploymentConfig() {
    return Optional.ofNullable(deploymentConfig);
  }

  /**
   * Returns the variant properties that an update retains: those of the builder, and the instance
   * counts if a part scales a variant.
   */
  public Set<VariantPropertyType> retainedVariantProperties() {
    return retained;
  }

  /** Returns the endpoint's own tags; empty if the deployment leaves them unchanged. */
  public Optional<Map<String, String>> tags() {
    return Optional.ofNullable(tags);
  }

  /** Returns the Region; empty for the Region of the deployer's client. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Returns the maximum time from the first call to the last. */
  public Duration timeout() {
    return times.timeout();
  }

  /** Returns the time between two descriptions of the endpoint. */
  public Duration pollInterval() {
    return times.pollInterval();
  }

  /** Returns the maximum time for which reads may lag behind writes. */
  public Duration consistencyTimeout() {
    return times.consistencyTimeout();
  }

  /** Checks whether superseded configurations are deleted. */
  public boolean isCleanUp() {
    return cleanUp;
  }

  /** Checks whether a failed endpoint is deleted and created again. */
  public boolean isReplaceFailed() {
    return replaceFailed;
  }

  /** Returns what the deployment does if there are too few instances of the requested type. */
  public CapacityPolicy capacityPolicy() {
    return capacityPolicy;
  }

  /** Returns the configurations to deploy if there are too few instances, in their order. */
  public List<Fallback> fallbacks() {
    return fallbacks;
  }

  /** Returns the fallback whose configuration this deployment has; empty if it has the first. */
  public Optional<Fallback> fallback() {
    return Optional.ofNullable(fallback);
  }

  /** Returns a deployment of one of the {@link #fallbacks}, with the same options. */
  public Deployment withFallback(Fallback other) {
    return new Deployment(this, other);
  }

  /**
   * Returns the warnings that are not suppressed; errors prevent {@link DeploymentBuilder#build}.
   */
  public List<Violation> violations() {
    return DeploymentViolations.of(this).stream()
        .filter(violation -> !DeploymentViolations.isSuppressed(violation, suppressions))
        .toList();
  }

  /** Returns the violations of how updates of an inference component roll over its copies. */
  public List<Violation> updateViolations(InferenceComponent component) {
    return DeploymentViolations.ofUpdate(this, component);
  }

  /** Returns the violations, errors included, of the rules that are suppressed. */
  public List<Violation> suppressedViolations() {
    return DeploymentViolations.of(this).stream()
        .filter(violation -> DeploymentViolations.isSuppressed(violation, suppressions))
        .toList();
  }

  /** Returns the suppressed rules, each with its reason. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  /** Returns the request that switches the endpoint to the configuration. */
  public EndpointUpdate update() {
    EndpointUpdate.Builder update =
        EndpointUpdate.builder()
            .endpointName(endpointName)
            .endpointConfigName(config.endpointConfigName());
    if (!retained.isEmpty()) {
      update.retainAllVariantProperties(true);
      EnumSet.complementOf(EnumSet.copyOf(retained))
          .forEach(
              excluded ->
                  update.excludeRetainedVariantProperty(p -> p.variantPropertyType(excluded)));
    }
    if (deploymentConfig != null) {
      update.deploymentConfig(deploymentConfig);
    }
    return update.build();
  }

  /** Returns the names for display: {@code churn <- churn-k3yqzj5m2abc}. */
  @Override
  public String toString() {
    return endpointName + " <- " + config.endpointConfigName();
  }
}
