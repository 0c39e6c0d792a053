package dev.endpointdsl.deploy.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/**
 * An endpoint to delete with its inference components and its auto scaling, and when asked with its
 * configuration and models. The auto scaling is deleted by a deployer that has a part deployer for
 * it.
 *
 * <pre>{@code
 * Deletion.builder("llm")
 *     .deleteConfig(true) // the one that the endpoint runs, unless another endpoint uses it
 *     .deleteModels(true) // those that nothing else names
 *     .build()
 * }</pre>
 *
 * <p>Deleting what does not exist succeeds. A deletion that was killed continues when it is
 * repeated, but an endpoint that is gone no longer names its configuration: a deletion of a {@link
 * #builder(Deployment) deployment}, or one that names configurations and models, has the same end
 * wherever it was killed.
 */
public final class Deletion {

  private final String endpointName;
  private final @Nullable Region region;
  private final DeploymentTimes times;
  private final boolean deleteConfig;
  private final boolean deleteModels;
  private final boolean awaitEndpoint;
  private final Set<String> configs;
  private final Set<String> models;
  private final Set<String> knownConfigs;
  private final Set<String> knownModels;
  private final Set<String> knownComponents;
  private final Set<String> knownVariants;
  private final List<DeploymentPart> parts;
  private final @Nullable Set<String> components;

  Deletion(DeletionBuilder builder) {
    this.endpointName = builder.endpointName;
    this.region = builder.region;
    this.times = builder.times;
    this.deleteConfig = builder.deleteConfig;
    this.deleteModels = builder.deleteModels;
    this.awaitEndpoint = builder.awaitEndpoint;
    this.configs = DeletionBuilder.copy(builder.configs);
    this.models = DeletionBuilder.copy(builder.models);
    this.knownConfigs = DeletionBuilder.copy(builder.knownConfigs);
    this.knownModels = DeletionBuilder.copy(builder.knownModels);
    this.knownComponents = DeletionBuilder.copy(builder.knownComponents);
    this.knownVariants = DeletionBuilder.copy(builder.knownVariants);
    this.parts = List.copyOf(builder.parts);
    this.components = builder.components == null ? null : DeletionBuilder.copy(builder.components);
  }

  /** Creates a deletion of an endpoint and its inference components, and of nothing else. */
  public static Deletion of(String endpointName) {
    return builder(endpointName).build();
  }

  /** Creates a builder for the deletion of an endpoint and its inference components. */
  public static DeletionBuilder builder(String endpointName) {
    return new DeletionBuilder(endpointName);
  }

  /**
   * Creates a builder for the deletion of what a deployment has created: its endpoint, in its
   * Region, and when asked its configuration, those of its fallbacks, and their models.
   */
  public static DeletionBuilder builder(Deployment deployment) {
    return new DeletionBuilder(deployment.endpointName()).known(deployment);
  }

  /** Creates a builder for the deletion of configurations and models that nothing uses, by name. */
  public static DeletionBuilder withoutEndpoint() {
    return new DeletionBuilder("");
  }

  /**
   * Returns a builder with the options of this deletion that deletes by name only: the endpoint,
   * and what is added to the builder.
   */
  public DeletionBuilder byName() {
    return new DeletionBuilder(endpointName).like(this);
  }

  /** Returns the endpoint's name; empty if only configurations and models are deleted. */
  public String endpointName() {
    return endpointName;
  }

  /** Returns the Region; empty for the Region of the deployer's client. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** Returns the maximum time from the first call to the last. */
  public Duration timeout() {
    return times.timeout();
  }

  /** Returns the time between two descriptions of a resource that is being deleted. */
  public Duration pollInterval() {
    return times.pollInterval();
  }

  /** Returns the maximum time for which reads may lag behind writes. */
  public Duration consistencyTimeout() {
    return times.consistencyTimeout();
  }

  /** Checks whether the configuration that the endpoint runs is deleted. */
  public boolean isDeleteConfig() {
    return deleteConfig;
  }

  /** Checks whether the models of the deleted configurations and components are deleted. */
  public boolean isDeleteModels() {
    return deleteModels;
  }

  /** Checks whether the deletion ends only when the endpoint is gone. */
  public boolean isAwaitEndpoint() {
    return awaitEndpoint;
  }

  /** Returns the names of configurations that are deleted whatever the endpoint runs. */
  public Set<String> configs() {
    return configs;
  }

  /** Returns the names of models that are deleted whatever the configurations name. */
  public Set<String> models() {
    return models;
  }

  /** Returns the configurations of the deployment, which {@link #isDeleteConfig} deletes too. */
  public Set<String> knownConfigs() {
    return knownConfigs;
  }

  /** Returns the models of the deployment, which {@link #isDeleteModels} deletes too. */
  public Set<String> knownModels() {
    return knownModels;
  }

  /** Returns the inference components of the deployment. */
  public Set<String> knownInferenceComponents() {
    return knownComponents;
  }

  /** Returns the production variants of the deployment. */
  public Set<String> knownVariants() {
    return knownVariants;
  }

  /** Returns the parts of the deployment. */
  public List<DeploymentPart> parts() {
    return parts;
  }

  /** Returns the only components that may be deleted; empty for all of the endpoint. */
  public Optional<Set<String>> onlyInferenceComponents() {
    return Optional.ofNullable(components);
  }

  /** Returns the endpoint's name, or else those of configurations and models, for display. */
  @Override
  public String toString() {
    return endpointName.isEmpty()
        ? Stream.concat(configs.stream(), models.stream()).collect(Collectors.joining(", "))
        : endpointName;
  }
}
