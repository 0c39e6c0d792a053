package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.DeploymentRules;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.EndpointUpdate;
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
 * What is to run on an endpoint, and how it gets there.
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
  private final Duration timeout;
  private final Duration pollInterval;
  private final Duration consistencyTimeout;
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
    this.timeout = builder.timeout;
    this.pollInterval = builder.pollInterval;
    this.consistencyTimeout = builder.consistencyTimeout;
    this.cleanUp = builder.cleanUp;
    this.replaceFailed = builder.replaceFailed;
    this.suppressions = List.copyOf(builder.suppressions);
  }

  /**
   * A deployment with the defaults of {@link #builder}.
   *
   * @throws InvalidConfigException if the service would refuse it
   */
  public static Deployment of(String endpointName, EndpointConfig config) {
    return builder(endpointName, config).build();
  }

  /**
   * Begins a deployment.
   *
   * @param endpointName the endpoint, which is created if it does not exist
   * @param config what it is to run
   */
  public static Builder builder(String endpointName, EndpointConfig config) {
    return new Builder(endpointName, config);
  }

  /** The endpoint. */
  public String endpointName() {
    return endpointName;
  }

  /** What it is to run. */
  public EndpointConfig config() {
    return config;
  }

  /** How traffic moves; empty for the service's own way, all at once. */
  public Optional<DeploymentConfig> deploymentConfig() {
    return Optional.ofNullable(deploymentConfig);
  }

  /** What variants keep over an update. */
  public Set<VariantPropertyType> retainedVariantProperties() {
    return retained;
  }

  /** The endpoint's own tags; empty when they are left as they are. */
  public Optional<Map<String, String>> tags() {
    return Optional.ofNullable(tags);
  }

  /** Where it is deployed; empty for the Region of the deployer's client. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** How long it may take from the first call to the last. */
  public Duration timeout() {
    return timeout;
  }

  /** The time between two looks at the endpoint. */
  public Duration pollInterval() {
    return pollInterval;
  }

  /** How long reads may lag behind writes. */
  public Duration consistencyTimeout() {
    return consistencyTimeout;
  }

  /** Whether superseded configurations are deleted. */
  public boolean isCleanUp() {
    return cleanUp;
  }

  /** Whether a failed endpoint is deleted and created again. */
  public boolean isReplaceFailed() {
    return replaceFailed;
  }

  /** What is doubtful about it and not suppressed; errors were refused when it was built. */
  public List<Violation> violations() {
    return findings().violations();
  }

  /** What {@link #violations()} would list too, or what would be refused, without suppressions. */
  public List<Violation> suppressedViolations() {
    return findings().suppressed();
  }

  /** The rules that were suppressed, each with the reason that was given. */
  public List<Suppression> suppressions() {
    return suppressions;
  }

  private ValidationResult findings() {
    return ValidationResult.of(
        deploymentConfig == null ? null : DeploymentRules.check(deploymentConfig, config, retained),
        suppressions);
  }

  /** The request that switches the endpoint to the configuration. */
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

  /** {@code churn <- churn-k3yqzj5m2abc}. */
  @Override
  public String toString() {
    return endpointName + " <- " + config.endpointConfigName();
  }

  /** Collects what a deployment is made of. */
  public static final class Builder {

    private final String endpointName;
    private final EndpointConfig config;
    private final Set<VariantPropertyType> retained = EnumSet.noneOf(VariantPropertyType.class);
    private @Nullable DeploymentConfig deploymentConfig;
    private @Nullable Map<String, String> tags;
    private @Nullable Region region;
    private Duration timeout = Duration.ofHours(2);
    private Duration pollInterval = Duration.ofSeconds(15);
    private Duration consistencyTimeout = Duration.ofMinutes(2);
    private boolean cleanUp;
    private boolean replaceFailed;
    private final List<Suppression> suppressions = new ArrayList<>();

    private Builder(String endpointName, EndpointConfig config) {
      this.endpointName = Objects.requireNonNull(endpointName, "endpointName");
      this.config = Objects.requireNonNull(config, "config");
    }

    /** How traffic moves, and which alarms make it move back. */
    public Builder deploymentConfig(DeploymentConfig deploymentConfig) {
      this.deploymentConfig = Objects.requireNonNull(deploymentConfig, "deploymentConfig");
      return this;
    }

    /** How traffic moves, and which alarms make it move back; written in place. */
    public Builder deploymentConfig(
        Function<? super DeploymentConfig.NeedsUpdatePolicy, ? extends DeploymentConfig.Complete>
            deploymentConfig) {
      return deploymentConfig(deploymentConfig.apply(DeploymentConfig.builder()).build());
    }

    /**
     * What variants keep over an update, such as the instance counts that autoscaling has set. An
     * update resets everything else to what the configuration says. The default is nothing, as the
     * API's.
     */
    public Builder retainVariantProperties(VariantPropertyType... properties) {
      retained.addAll(Arrays.asList(properties));
      return this;
    }

    /** Has variants keep everything that an update can keep. */
    public Builder retainAllVariantProperties() {
      return retainVariantProperties(VariantPropertyType.values());
    }

    /**
     * A tag of the endpoint; those of the configuration are set there. Tags that are not named are
     * removed from the endpoint, unless neither this nor the deployer names any.
     */
    public Builder tag(String key, String value) {
      Map<String, String> sofar = tags == null ? new LinkedHashMap<>() : tags;
      sofar.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
      this.tags = sofar;
      return this;
    }

    /** The tags of the endpoint, in the place of those named so far; see {@link #tag}. */
    public Builder tags(Map<String, String> tags) {
      this.tags = new LinkedHashMap<>(tags);
      return this;
    }

    /** Where to deploy. The default is the Region of the deployer's client. */
    public Builder region(Region region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /**
     * How long the deployment may take. The service itself is not stopped by it. The default is two
     * hours.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder timeout(Duration timeout) {
      this.timeout = positive("timeout", timeout);
      return this;
    }

    /**
     * The time between two looks at the endpoint. The default is 15 seconds.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder pollInterval(Duration pollInterval) {
      this.pollInterval = positive("pollInterval", pollInterval);
      return this;
    }

    /**
     * How long what was written may not be seen yet. The default is two minutes.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder consistencyTimeout(Duration consistencyTimeout) {
      this.consistencyTimeout = positive("consistencyTimeout", consistencyTimeout);
      return this;
    }

    /**
     * Whether configurations that this one supersedes are deleted once it is verified to be live:
     * those named by their content with the same prefix, that no endpoint uses. One that was
     * created after this one stays until it is a day old, unless the endpoint ran it before: it may
     * be about to be used. The default is {@code false}.
     */
    public Builder cleanUp(boolean cleanUp) {
      this.cleanUp = cleanUp;
      return this;
    }

    /**
     * Whether an endpoint that has failed, and so serves nothing, is deleted and created again:
     * SageMaker allows nothing else with it. The default is {@code false}.
     */
    public Builder replaceFailed(boolean replaceFailed) {
      this.replaceFailed = replaceFailed;
      return this;
    }

    /**
     * Sets the deployment above a {@link DeploymentRule}: what breaks it is no longer an error or a
     * warning. The service may know better. Rules for the configuration are suppressed there.
     *
     * @param rule the rule
     * @param reason why it does not hold here, for people
     * @throws IllegalArgumentException if no reason is given
     */
    public Builder suppress(DeploymentRule rule, String reason) {
      suppressions.add(new Suppression(rule, reason));
      return this;
    }

    /**
     * Builds and checks the deployment.
     *
     * @throws InvalidConfigException if the service would refuse it
     */
    public Deployment build() {
      Deployment deployment = new Deployment(this);
      InvalidConfigException.throwIfInvalid("EndpointConfig", config.violations());
      InvalidConfigException.throwIfInvalid("EndpointUpdate", deployment.update().violations());
      InvalidConfigException.throwIfInvalid("Deployment", deployment.violations());
      return deployment;
    }

    private static Duration positive(String option, Duration duration) {
      if (duration.isNegative() || duration.isZero()) {
        throw new IllegalArgumentException(
            option + " has to be longer than nothing, and is " + duration);
      }
      return duration;
    }
  }
}
