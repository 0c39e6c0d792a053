package dev.endpointdsl.deploy.autoscaling.model;

import dev.endpointdsl.autoscaling.sagemaker.ScalableResource;
import dev.endpointdsl.autoscaling.sagemaker.ScalableResource.Kind;
import dev.endpointdsl.deploy.model.Deployment;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.ProductionVariant;
import dev.endpointdsl.sagemaker.ServerlessConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The variants and inference components of a deployment, as the rules for scaling see them. */
public final class DeployedResources {

  private DeployedResources() {}

  static List<ScalableResource> of(Deployment deployment) {
    return of(deployment.endpointName(), deployment.config(), deployment.inferenceComponents());
  }

  /**
   * Returns the resources of an endpoint. It loads no class of the AWS SDK.
   *
   * @param endpointName the name of the endpoint
   * @param config its configuration, which lacks no required member
   * @param components its inference components, which lack no required member
   */
  public static List<ScalableResource> of(
      String endpointName, EndpointConfig config, List<InferenceComponent> components) {
    List<ScalableResource> resources = new ArrayList<>();
    for (ProductionVariant variant : config.productionVariants()) {
      resources.add(variant(endpointName, config, variant));
    }
    for (ProductionVariant variant : config.shadowProductionVariants()) {
      resources.add(variant(endpointName, config, variant));
    }
    components.forEach(component -> resources.add(component(config, component)));
    return resources;
  }

  private static ScalableResource variant(
      String endpoint, EndpointConfig config, ProductionVariant variant) {
    ScalableResource resource =
        ScalableResource.variant(endpoint, variant.variantName(), kind(config, variant))
            .withInstanceTypes(types(variant).toArray(String[]::new));
    Optional<ServerlessConfig> serverless = variant.serverlessConfig();
    return serverless.isPresent()
        ? concurrency(resource, serverless.get())
        : variant.initialInstanceCount().map(resource::withInitialCapacity).orElse(resource);
  }

  private static ScalableResource concurrency(
      ScalableResource resource, ServerlessConfig serverless) {
    ScalableResource limited = resource.withMaxConcurrency(serverless.maxConcurrency());
    return serverless.provisionedConcurrency().map(limited::withInitialCapacity).orElse(limited);
  }

  private static Kind kind(EndpointConfig config, ProductionVariant variant) {
    if (variant.serverlessConfig().isPresent()) {
      return Kind.SERVERLESS_VARIANT;
    }
    if (variant.modelName().isEmpty()) {
      return Kind.COMPONENT_VARIANT;
    }
    return config.asyncInferenceConfig().isPresent() ? Kind.ASYNC_VARIANT : Kind.REAL_TIME_VARIANT;
  }

  private static List<String> types(ProductionVariant variant) {
    List<String> types = new ArrayList<>();
    variant.instanceTypeAsString().ifPresent(types::add);
    variant.instancePools().forEach(pool -> types.add(pool.instanceTypeAsString()));
    return types;
  }

  private static ScalableResource component(EndpointConfig config, InferenceComponent component) {
    ScalableResource named =
        ScalableResource.inferenceComponent(component.inferenceComponentName());
    OptionalInt room = FixedInstances.room(config, component);
    ScalableResource resource = room.isPresent() ? named.withMaxCopies(room.getAsInt()) : named;
    return component
        .runtimeConfig()
        .map(runtime -> resource.withInitialCapacity(runtime.copyCount()))
        .orElse(resource);
  }
}
