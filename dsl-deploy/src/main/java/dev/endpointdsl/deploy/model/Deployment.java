package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.DeploymentRules;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointUpdate;
import dev.endpointdsl.sagemaker.ResourceTagRules;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import dev.endpointdsl.support.ValidationResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * A configuration to run on an endpoint, and the way to switch the endpoint to it.
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
  private final List<Suppression> suppressions;

  private Deployment(Builder builder) {
    this.endpointName = builder.endpointName;
    this.config = builder.config;
    this.deploymentConfig = builder.deploymentConfig;
    this.retained = Collections.unmodifiableSet(EnumSet.copyOf(builder.retained));
    this.tags = builder.tags == null ? null : Collections.unmodifiableMap(builder.tags);
    this.region = builder.region;
    this.times = builder.times;
    this.cleanUp = builder.cleanUp;
    this.replaceFailed = builder.replaceFailed;
    this.suppressions = List.copyOf(builder.suppressions);
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
  public static Builder builder(String endpointName, EndpointConfig config) {
    return new Builder(endpointName, config);
  }

  /** Returns the endpoint's name. */
  public String endpointName() {
    return endpointName;
  }

  /** Returns the configuration that the endpoint is to run. */
  public EndpointConfig config() {
    return config;
  }

  /** Returns the deployment configuration; empty for the service's default, all at once. */
  public Optional<DeploymentConfig> deploymentConfig() {
    return Optional.ofNullable(deploymentConfig);
  }

  /** Returns the variant properties that an update retains. */
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

  /** Returns the warnings that are not suppressed; errors prevent {@link Builder#build}. */
  public List<Violation> violations() {
    return validate().violations();
  }

  /** Returns the violations, errors included, of the rules that are suppressed. */
  public List<Violation> suppressedViolations() {
    return validate().suppressed();
  }

  /** Returns the suppressed rules, each with its reason. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  private ValidationResult validate() {
    return ValidationResult.of(
        Violations.both(
            deploymentConfig == null
                ? null
                : DeploymentRules.check(deploymentConfig, config, retained),
            tags == null ? null : ResourceTagRules.check(tags)),
        suppressions);
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

  /** A builder of deployments. */
  public static final class Builder {

    private final String endpointName;
    private final EndpointConfig config;
    private final Set<VariantPropertyType> retained = EnumSet.noneOf(VariantPropertyType.class);
    private @Nullable DeploymentConfig deploymentConfig;
    private @Nullable Map<String, String> tags;
    private @Nullable Region region;
    private DeploymentTimes times = DeploymentTimes.DEFAULTS;
    private boolean cleanUp;
    private boolean replaceFailed;
    private final List<Suppression> suppressions = new ArrayList<>();

    private Builder(String endpointName, EndpointConfig config) {
      this.endpointName = Objects.requireNonNull(endpointName, "endpointName");
      this.config = Objects.requireNonNull(config, "config");
    }

    /** Sets how traffic shifts to the new configuration, and which alarms roll it back. */
    public Builder deploymentConfig(DeploymentConfig deploymentConfig) {
      this.deploymentConfig = Objects.requireNonNull(deploymentConfig, "deploymentConfig");
      return this;
    }

    /** Builds and sets how traffic shifts, and which alarms roll it back. */
    public Builder deploymentConfig(
        Function<
                ? super
                    DeploymentConfig
                        .NeedsBlueGreenUpdatePolicyOrRollingUpdatePolicyOrDefaultUpdatePolicy,
                ? extends DeploymentConfig.Complete>
            deploymentConfig) {
      return deploymentConfig(deploymentConfig.apply(DeploymentConfig.builder()).build());
    }

    /**
     * Retains variant properties over an update, such as the instance counts that autoscaling has
     * set. An update resets all other properties to the configuration's values. The default, which
     * is also the API's, is to retain none.
     */
    public Builder retainVariantProperties(VariantPropertyType... properties) {
      retained.addAll(Arrays.asList(properties));
      return this;
    }

    /** Retains all variant properties that an update can retain. */
    public Builder retainAllVariantProperties() {
      return retainVariantProperties(VariantPropertyType.values());
    }

    /**
     * Adds a tag of the endpoint; the configuration has its own tags. The deployment removes other
     * tags from the endpoint, unless neither the deployment nor the deployer sets any.
     */
    public Builder tag(String key, String value) {
      Map<String, String> all = tags == null ? new LinkedHashMap<>() : tags;
      all.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
      this.tags = all;
      return this;
    }

    /** Sets all tags of the endpoint and replaces those added so far; see {@link #tag}. */
    public Builder tags(Map<String, String> tags) {
      this.tags = new LinkedHashMap<>(tags);
      return this;
    }

    /** Sets the Region. The default is the Region of the deployer's client. */
    public Builder region(Region region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /**
     * Sets the maximum time that the deployment may take, all pauses and calls included. A timeout
     * does not stop the service, which finishes the change. The default is 2 hours.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public Builder timeout(Duration timeout) {
      times = times.withTimeout(timeout);
      return this;
    }

    /**
     * Sets the time between two descriptions of the endpoint. The default is 15 seconds.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public Builder pollInterval(Duration pollInterval) {
      times = times.withPollInterval(pollInterval);
      return this;
    }

    /**
     * Sets the maximum time for which reads may lag behind writes. The default is 2 minutes.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public Builder consistencyTimeout(Duration consistencyTimeout) {
      times = times.withConsistencyTimeout(consistencyTimeout);
      return this;
    }

    /**
     * Sets whether superseded configurations are deleted once the new one is verified live. A
     * configuration is superseded if its name ends in a hash of its content and has the same
     * prefix, and no endpoint uses it. Kept are those created after the new one in the last 24
     * hours, which may be about to be deployed, unless the endpoint ran them before. The default is
     * {@code false}.
     */
    public Builder cleanUp(boolean cleanUp) {
      this.cleanUp = cleanUp;
      return this;
    }

    /**
     * Sets whether a failed endpoint is deleted and created again. A failed endpoint serves
     * nothing, and SageMaker only allows deleting it. The default is {@code false}.
     */
    public Builder replaceFailed(boolean replaceFailed) {
      this.replaceFailed = replaceFailed;
      return this;
    }

    /**
     * Suppresses a rule for deployments, such as a {@link DeploymentRule}, or for the endpoint's
     * tags, for example because the service has dropped a restriction: violations of the rule are
     * no longer reported. Rules for the configuration are suppressed in the configuration.
     *
     * @param rule the rule
     * @param reason the reason why the rule does not apply here, for readers of the code
     * @throws IllegalArgumentException if the reason is blank, or if the rule cannot be suppressed
     */
    public Builder suppress(Rule rule, String reason) {
      suppressions.add(new Suppression(rule, reason));
      return this;
    }

    /**
     * Builds and checks the deployment.
     *
     * @throws InvalidConfigException if the service would refuse the deployment
     */
    public Deployment build() {
      Deployment deployment = new Deployment(this);
      InvalidConfigException.throwIfInvalid("EndpointConfig", config.violations());
      InvalidConfigException.throwIfInvalid("EndpointUpdate", deployment.update().violations());
      InvalidConfigException.throwIfInvalid("Deployment", deployment.violations());
      return deployment;
    }
  }
}
