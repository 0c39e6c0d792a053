package dev.endpointdsl.deploy.model;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.deploy.defaults.Defaulted;
import dev.endpointdsl.deploy.defaults.DeploymentRequests;
import dev.endpointdsl.deploy.defaults.OrganizationDefaults;
import dev.endpointdsl.sagemaker.DeploymentConfig;
import dev.endpointdsl.sagemaker.DeploymentRule;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentDeploymentConfig;
import dev.endpointdsl.sagemaker.Model;
import dev.endpointdsl.sagemaker.VariantPropertyType;
import dev.endpointdsl.sagemaker.hosting.HostingRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;

/** A builder of deployments. */
public final class DeploymentBuilder {

  private static final String TAG_CHARACTERS = "([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)";

  final String endpointName;
  final EndpointConfig config;
  final Set<VariantPropertyType> retained = EnumSet.noneOf(VariantPropertyType.class);
  @Nullable DeploymentConfig deploymentConfig;
  @Nullable Map<String, String> tags;
  @Nullable Region region;
  DeploymentTimes times = DeploymentTimes.DEFAULTS;
  boolean cleanUp;
  boolean replaceFailed;
  CapacityPolicy capacityPolicy = CapacityPolicy.FAIL;
  final List<Suppression> suppressions = new ArrayList<>();
  final List<Model> models = new ArrayList<>();
  final List<InferenceComponent> inferenceComponents = new ArrayList<>();
  final Map<String, InferenceComponentDeploymentConfig> componentConfigs = new HashMap<>();
  final List<DeploymentPart> parts = new ArrayList<>();
  boolean deleteOtherComponents;
  boolean keepOtherParts;
  private @Nullable OrganizationDefaults defaults;

  DeploymentBuilder(String endpointName, EndpointConfig config) {
    this.endpointName = Objects.requireNonNull(endpointName, "endpointName");
    this.config = Objects.requireNonNull(config, "config");
  }

  /**
   * Adds a model, which is created before the configuration if it does not exist. A model with this
   * name and other content is an error, because models cannot be changed: {@code modelNamePrefix}
   * gives each content its own name.
   */
  public DeploymentBuilder model(Model model) {
    models.add(Objects.requireNonNull(model, "model"));
    return this;
  }

  /**
   * Adds an inference component of the endpoint, which is created or updated once the endpoint is
   * in service; base components before their adapters, whatever the order here.
   */
  public DeploymentBuilder inferenceComponent(InferenceComponent component) {
    inferenceComponents.add(Objects.requireNonNull(component, "component"));
    return this;
  }

  /**
   * Adds an inference component, and how an update rolls over its copies and which alarms roll it
   * back; see {@link #inferenceComponent(InferenceComponent)}.
   */
  public DeploymentBuilder inferenceComponent(
      InferenceComponent component,
      Function<
              ? super InferenceComponentDeploymentConfig.NeedsRollingUpdatePolicy,
              ? extends InferenceComponentDeploymentConfig.Builder>
          deploymentConfig) {
    componentConfigs.put(
        component.inferenceComponentName(),
        deploymentConfig.apply(InferenceComponentDeploymentConfig.builder()).build());
    return inferenceComponent(component);
  }

  /**
   * Adds another part, such as auto scaling. Parts are applied in this order, after the inference
   * components; the deployer needs a part deployer for its type.
   */
  public DeploymentBuilder part(DeploymentPart part) {
    parts.add(Objects.requireNonNull(part, "part"));
    return this;
  }

  /**
   * Sets whether inference components of the endpoint that are not of this deployment are deleted.
   * The default is {@code false}: a plan lists them as kept.
   */
  public DeploymentBuilder deleteOtherComponents(boolean deleteOtherComponents) {
    this.deleteOtherComponents = deleteOtherComponents;
    return this;
  }

  /**
   * Sets whether parts that earlier deployments had stay if this one has none of their type. By
   * default, a deployer with a part deployer for their type removes what it has created for the
   * endpoint, such as scalable targets; a plan lists what others have created as kept.
   */
  public DeploymentBuilder keepOtherParts(boolean keepOtherParts) {
    this.keepOtherParts = keepOtherParts;
    return this;
  }

  /**
   * Sets the defaults of an organization, which {@link #build} sets where models, configuration,
   * inference components and the tags of the endpoint leave them out. A plan names each, with its
   * source. Names that follow from the content follow from the completed content.
   */
  public DeploymentBuilder defaults(OrganizationDefaults defaults) {
    this.defaults = Objects.requireNonNull(defaults, "defaults");
    return this;
  }

  /** Sets how traffic shifts to the new configuration, and which alarms roll it back. */
  public DeploymentBuilder deploymentConfig(DeploymentConfig deploymentConfig) {
    this.deploymentConfig = Objects.requireNonNull(deploymentConfig, "deploymentConfig");
    return this;
  }

  /** Builds and sets how traffic shifts, and which alarms roll it back. */
  public DeploymentBuilder deploymentConfig(
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
   * set. An update resets all other properties to the configuration's values. The default, which is
   * also the API's, is to retain none.
   */
  public DeploymentBuilder retainVariantProperties(VariantPropertyType... properties) {
    retained.addAll(Arrays.asList(properties));
    return this;
  }

  /** Retains all variant properties that an update can retain. */
  public DeploymentBuilder retainAllVariantProperties() {
    return retainVariantProperties(VariantPropertyType.values());
  }

  /**
   * Adds a tag of the endpoint, or replaces the one with the same key; the configuration has its
   * own tags. The deployment removes other tags from the endpoint, unless neither the deployment
   * nor the deployer sets any.
   *
   * @param key from 1 to 128 characters, matching {@code ([\p{L}\p{Z}\p{N}_.:/=+\-@]*)}
   * @param value at most 256 characters, matching {@code ([\p{L}\p{Z}\p{N}_.:/=+\-@]*)}
   */
  @AddsTo("tags")
  public DeploymentBuilder tag(
      @Length(min = 1, max = 128) @Matches(TAG_CHARACTERS) String key,
      @Length(max = 256) @Matches(TAG_CHARACTERS) String value) {
    if (tags == null) {
      tags = new LinkedHashMap<>();
    }
    tags.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
    return this;
  }

  /** Adds tags of the endpoint, or replaces those with the same keys; see {@link #tag}. */
  public DeploymentBuilder addTags(Map<String, String> tags) {
    tags.forEach(this::tag);
    return this;
  }

  /**
   * Sets all tags of the endpoint. Replaces earlier entries; {@link #addTags} keeps them. An empty
   * map makes the deployment remove all tags.
   */
  public DeploymentBuilder tags(Map<String, String> tags) {
    this.tags = new LinkedHashMap<>(tags);
    return this;
  }

  /**
   * Sets the Region, with which {@link #build} compares the Regions of images and keys. The default
   * is the Region of the deployer's client, which is not compared.
   */
  public DeploymentBuilder region(Region region) {
    this.region = Objects.requireNonNull(region, "region");
    return this;
  }

  /**
   * Sets the maximum time that the deployment may take, all pauses and calls included. A timeout
   * does not stop the service, which finishes the change. The default is 2 hours.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeploymentBuilder timeout(Duration timeout) {
    times = times.withTimeout(timeout);
    return this;
  }

  /**
   * Sets the time between two descriptions of the endpoint. The default is 15 seconds.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeploymentBuilder pollInterval(Duration pollInterval) {
    times = times.withPollInterval(pollInterval);
    return this;
  }

  /**
   * Sets the maximum time for which reads may lag behind writes. The default is 2 minutes.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public DeploymentBuilder consistencyTimeout(Duration consistencyTimeout) {
    times = times.withConsistencyTimeout(consistencyTimeout);
    return this;
  }

  /**
   * Sets whether superseded configurations are deleted once the new one is verified live. A
   * configuration is superseded if its name ends in a hash of its content and has the same prefix,
   * and no endpoint uses it. Kept are those created after the new one in the last 24 hours, which
   * may be about to be deployed, unless the endpoint ran them before. Superseded models are deleted
   * next if the deployment has models whose names end in a hash of their content: those with the
   * same prefix that no configuration and no inference component names. The default is {@code
   * false}.
   */
  public DeploymentBuilder cleanUp(boolean cleanUp) {
    this.cleanUp = cleanUp;
    return this;
  }

  /**
   * Sets whether a failed endpoint or inference component is deleted and created again. A failed
   * endpoint serves nothing, and SageMaker only allows deleting it. The default is {@code false}.
   */
  public DeploymentBuilder replaceFailed(boolean replaceFailed) {
    this.replaceFailed = replaceFailed;
    return this;
  }

  /**
   * Sets what the deployment does if the service has too few instances of the requested type: try
   * again after a pause, other instance types, or both in this order. All attempts together have
   * the time of the {@link #timeout}. The default is to fail.
   */
  public DeploymentBuilder onInsufficientCapacity(UnaryOperator<CapacityPolicy.Builder> policy) {
    this.capacityPolicy = policy.apply(new CapacityPolicy.Builder()).build();
    return this;
  }

  /**
   * Suppresses a rule for deployments, such as a {@link DeploymentRule} or a {@link HostingRule}, a
   * rule of a part, or one for the endpoint's tags, for example because the service has dropped a
   * restriction: violations of the rule are no longer reported. Rules for the configuration are
   * suppressed in the configuration.
   *
   * @param rule the rule
   * @param reason the reason why the rule does not apply here, for readers of the code
   * @throws IllegalArgumentException if the reason is blank, or if the rule cannot be suppressed
   */
  public DeploymentBuilder suppress(Rule rule, String reason) {
    suppressions.add(new Suppression(rule, reason));
    return this;
  }

  /**
   * Builds and checks the deployment.
   *
   * @throws InvalidConfigException if the service would refuse the deployment, or the configuration
   *     with one of its fallback instance types
   * @throws IllegalArgumentException if there are fallback instance types, and the configuration's
   *     name does not follow from its content or its variants have several instance types; if two
   *     models, inference components or other parts have the same name; or if an inference
   *     component is for another endpoint
   */
  public Deployment build() {
    Defaulted<DeploymentRequests> requests = requests();
    DeploymentViolations.throwIfInvalid(requests.value());
    Deployment deployment = new Deployment(this, requests);
    DistinctNames.check(deployment);
    DeploymentViolations.throwIfInvalid(deployment);
    return deployment;
  }

  private Defaulted<DeploymentRequests> requests() {
    DeploymentRequests own =
        new DeploymentRequests(
            endpointName,
            config,
            models,
            inferenceComponents,
            tags == null ? Map.of() : new LinkedHashMap<>(tags));
    return defaults == null ? new Defaulted<>(own, List.of()) : defaults.complete(own);
  }
}
