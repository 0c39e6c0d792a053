package dev.endpointdsl.deploy.model;

import dev.endpointdsl.deploy.internal.name.ModelNames;
import dev.endpointdsl.sagemaker.InferenceComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** A builder of deletions. */
public final class DeletionBuilder {

  final String endpointName;
  final Set<String> configs = new LinkedHashSet<>();
  final Set<String> models = new LinkedHashSet<>();
  final Set<String> knownConfigs = new LinkedHashSet<>();
  final Set<String> knownModels = new LinkedHashSet<>();
  final Set<String> knownComponents = new LinkedHashSet<>();
  final Set<String> knownVariants = new LinkedHashSet<>();
  final List<DeploymentPart> parts = new ArrayList<>();
  @Nullable Set<String> components;
  @Nullable Region region;
  DeploymentTimes times = DeploymentTimes.DEFAULTS;
  boolean deleteConfig;
  boolean deleteModels;
  boolean awaitEndpoint = true;

  DeletionBuilder(String endpointName) {
    this.endpointName = Objects.requireNonNull(endpointName, "endpointName");
  }

  static Set<String> copy(Set<String> names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  DeletionBuilder known(Deployment deployment) {
    Stream.concat(
            Stream.of(deployment.config()), deployment.fallbacks().stream().map(Fallback::config))
        .forEach(
            config -> {
              knownConfigs.add(config.endpointConfigName());
              knownModels.addAll(ModelNames.of(config));
              config.productionVariants().forEach(v -> knownVariants.add(v.variantName()));
            });
    deployment.models().forEach(model -> knownModels.add(model.modelName()));
    deployment.inferenceComponents().forEach(this::known);
    parts.addAll(deployment.parts());
    deployment.region().ifPresent(this::region);
    return this;
  }

  private void known(InferenceComponent component) {
    knownComponents.add(component.inferenceComponentName());
    knownModels.addAll(ModelNames.of(component));
  }

  DeletionBuilder like(Deletion other) {
    other.region().ifPresent(this::region);
    knownComponents.addAll(other.knownInferenceComponents());
    knownVariants.addAll(other.knownVariants());
    parts.addAll(other.parts());
    return awaitEndpoint(other.isAwaitEndpoint())
        .timeout(other.timeout())
        .pollInterval(other.pollInterval())
        .consistencyTimeout(other.consistencyTimeout());
  }

  /**
   * Sets whether the configuration is deleted that the endpoint runs or is being switched to. It is
   * kept if another endpoint uses it. The default is {@code false}.
   */
  public DeletionBuilder deleteConfig(boolean deleteConfig) {
    this.deleteConfig = deleteConfig;
    return this;
  }

  /**
   * Sets whether the models are deleted that the deleted configurations and inference components
   * name. A model is kept if another configuration or inference component names it. The search for
   * those describes each configuration and component of the Region that is newer than the models.
   * The default is {@code false}.
   */
  public DeletionBuilder deleteModels(boolean deleteModels) {
    this.deleteModels = deleteModels;
    return this;
  }

  /** Adds a configuration to delete, which is kept if another endpoint uses it. */
  public DeletionBuilder config(String configName) {
    configs.add(Objects.requireNonNull(configName, "configName"));
    return this;
  }

  /** Adds configurations to delete; see {@link #config}. */
  public DeletionBuilder configs(String... configNames) {
    Arrays.asList(configNames).forEach(this::config);
    return this;
  }

  /** Adds a model to delete, which is kept if a configuration or inference component names it. */
  public DeletionBuilder model(String modelName) {
    models.add(Objects.requireNonNull(modelName, "modelName"));
    return this;
  }

  /** Adds models to delete; see {@link #model}. */
  public DeletionBuilder models(String... modelNames) {
    Arrays.asList(modelNames).forEach(this::model);
    return this;
  }

  /**
   * Names the inference components that may be deleted: the deletion fails before it deletes
   * anything if the endpoint has others. The default is to delete all of the endpoint.
   */
  public DeletionBuilder onlyInferenceComponents(String... componentNames) {
    this.components = new LinkedHashSet<>(Arrays.asList(componentNames));
    return this;
  }

  /**
   * Sets whether the deletion ends only when the endpoint is gone. Otherwise it ends when the
   * service has begun to delete it. The default is {@code true}.
   */
  public DeletionBuilder awaitEndpoint(boolean awaitEndpoint) {
    this.awaitEndpoint = awaitEndpoint;
    return this;
  }

  /** Sets the Region. The default is the Region of the deployer's client. */
  public DeletionBuilder region(Region region) {
    this.region = Objects.requireNonNull(region, "region");
    return this;
  }

  /**
   * Sets the maximum time that the deletion may take, all pauses and calls included. The service
   * finishes what it has begun to delete. The default is 2 hours.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeletionBuilder timeout(Duration timeout) {
    times = times.withTimeout(timeout);
    return this;
  }

  /**
   * Sets the time between two descriptions of a resource that is being deleted. The default is 15
   * seconds.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeletionBuilder pollInterval(Duration pollInterval) {
    times = times.withPollInterval(pollInterval);
    return this;
  }

  /**
   * Sets the maximum time for which reads may lag behind writes. The default is 2 minutes.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeletionBuilder consistencyTimeout(Duration consistencyTimeout) {
    times = times.withConsistencyTimeout(consistencyTimeout);
    return this;
  }

  /** Builds the deletion. */
  public Deletion build() {
    return new Deletion(this);
  }
}
