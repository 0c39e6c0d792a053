package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InstanceType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The reaction of a deployment to too few instances of the requested type: it deploys the same
 * configuration again after a pause, or configurations with other instance types in their order,
 * until one is live.
 *
 * <pre>{@code
 * Deployment.builder("churn", config)
 *     .onInsufficientCapacity(c -> c
 *         .retryAfter(Duration.ofMinutes(10))
 *         .fallbackInstanceTypes(ML_M5_2XLARGE, ML_M5_4XLARGE))
 *     .build()
 * }</pre>
 *
 * <p>An endpoint that the deployment has created and that has failed for this reason is deleted and
 * created again; any other failed endpoint only with {@link DeploymentBuilder#replaceFailed}.
 */
public final class CapacityPolicy {

  /** Fails with the first lack of instances. */
  static final CapacityPolicy FAIL = new Builder().build();

  private final Duration pause;
  private final int retries;
  private final List<String> instanceTypes;

  private CapacityPolicy(Builder builder) {
    this.pause = builder.pause;
    this.retries = builder.retries;
    this.instanceTypes = List.copyOf(builder.instanceTypes);
  }

  /** Returns the pause before the same configuration is deployed again. */
  public Duration pause() {
    return pause;
  }

  /** Returns the number of times that the same configuration is deployed again. */
  public int retries() {
    return retries;
  }

  /** Returns the instance types that are tried after the configuration's own, in their order. */
  public List<String> fallbackInstanceTypes() {
    return instanceTypes;
  }

  /**
   * Returns the fallbacks of a configuration.
   *
   * @throws IllegalArgumentException if the content does not determine the configuration's name, or
   *     if its variants do not all have the same instance type
   * @throws InvalidConfigException if a configuration with another instance type is not valid
   */
  List<Fallback> fallbacks(EndpointConfig config) {
    return instanceTypes.stream().map(type -> Fallback.of(config, type)).toList();
  }

  /** A builder of capacity policies. */
  public static final class Builder {

    private Duration pause = Duration.ZERO;
    private int retries;
    private final List<String> instanceTypes = new ArrayList<>();

    Builder() {}

    /**
     * Deploys the same configuration once more, after a pause.
     *
     * @throws IllegalArgumentException if the pause is negative
     */
    public Builder retryAfter(Duration pause) {
      return retryAfter(pause, 1);
    }

    /**
     * Deploys the same configuration again, each time after a pause.
     *
     * @param pause the time between the failure and the next attempt
     * @param times the maximum number of times
     * @throws IllegalArgumentException if the pause is negative, or if the number is less than 1
     */
    public Builder retryAfter(Duration pause, int times) {
      if (pause.isNegative()) {
        throw new IllegalArgumentException("pause must not be negative, but is " + pause);
      }
      if (times < 1) {
        throw new IllegalArgumentException("times must be at least 1, but is " + times);
      }
      this.pause = pause;
      this.retries = times;
      return this;
    }

    /**
     * Sets the instance types that are tried after the configuration's own, in their order. Each is
     * deployed as a configuration of its own, in which it replaces the instance type of all
     * variants. Its name is made of its content, so that the configuration must have a name that is
     * ({@code endpointConfigNamePrefix(...)} or {@code generatedEndpointConfigName()}).
     *
     * <p>If the endpoint already runs one of these configurations, the deployment changes nothing.
     * To try the configuration's own instance type again, deploy without them.
     */
    public Builder fallbackInstanceTypes(InstanceType first, InstanceType... more) {
      return fallbackInstanceTypesWithStrings(
          first.value(), Stream.of(more).map(InstanceType::value).toArray(String[]::new));
    }

    /** Sets instance types, also such as are newer than the model; see the other method. */
    public Builder fallbackInstanceTypesWithStrings(String first, String... more) {
      instanceTypes.clear();
      Stream.concat(Stream.of(first), Stream.of(more))
          .forEach(type -> instanceTypes.add(Objects.requireNonNull(type, "type")));
      return this;
    }

    CapacityPolicy build() {
      return new CapacityPolicy(this);
    }
  }
}
