package dev.endpointdsl.autoscaling.sagemaker;

import java.util.List;
import java.util.Optional;

/**
 * The facts about a variant or an inference component that its scaling depends on. What is not
 * known is left out, and rules about it are not checked.
 *
 * @param resourceId the resource as a scalable target names it, {@code endpoint/churn/variant/blue}
 *     or {@code inference-component/llm}
 * @param kind its kind
 * @param instanceTypes the variant's instance type, or those of its pools; empty if unknown
 * @param initialCapacity the instances, provisioned concurrency or copies that it starts with
 * @param maxConcurrency the maximum concurrency of a serverless variant
 * @param maxCopies the copies of an inference component that its variant has room for, if the
 *     number of its instances is fixed
 */
public record ScalableResource(
    String resourceId,
    Kind kind,
    List<String> instanceTypes,
    Optional<Integer> initialCapacity,
    Optional<Integer> maxConcurrency,
    Optional<Integer> maxCopies) {

  /** The kind of a resource, which decides about the dimension that is scaled. */
  public enum Kind {
    /** A variant of a real-time endpoint, with a model on instances. */
    REAL_TIME_VARIANT,
    /** A variant of an asynchronous endpoint. */
    ASYNC_VARIANT,
    /** A serverless variant. */
    SERVERLESS_VARIANT,
    /** A variant whose instances host inference components. */
    COMPONENT_VARIANT,
    /** An inference component. */
    INFERENCE_COMPONENT
  }

  /** Copies the list. */
  public ScalableResource {
    instanceTypes = List.copyOf(instanceTypes);
  }

  /**
   * Returns a variant of which only the kind is known.
   *
   * @param endpointName the name of the endpoint
   * @param variantName the name of the variant
   * @param kind the kind of the variant
   */
  public static ScalableResource variant(String endpointName, String variantName, Kind kind) {
    return new ScalableResource(
        ResourceIds.variant(endpointName, variantName),
        kind,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns an inference component.
   *
   * @param name the name of the component
   */
  public static ScalableResource inferenceComponent(String name) {
    return new ScalableResource(
        ResourceIds.component(name),
        Kind.INFERENCE_COMPONENT,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Returns this resource with its instance types: one, or those of its pools.
   *
   * @param types the names of the types, {@code ml.m5.xlarge}
   */
  public ScalableResource withInstanceTypes(String... types) {
    return new ScalableResource(
        resourceId, kind, List.of(types), initialCapacity, maxConcurrency, maxCopies);
  }

  /**
   * Returns this resource with the capacity that it starts with.
   *
   * @param capacity instances, provisioned concurrency or copies
   */
  public ScalableResource withInitialCapacity(int capacity) {
    return new ScalableResource(
        resourceId, kind, instanceTypes, Optional.of(capacity), maxConcurrency, maxCopies);
  }

  /**
   * Returns this resource with the maximum concurrency of its serverless configuration.
   *
   * @param requests the number of requests
   */
  public ScalableResource withMaxConcurrency(int requests) {
    return new ScalableResource(
        resourceId, kind, instanceTypes, initialCapacity, Optional.of(requests), maxCopies);
  }

  /**
   * Returns this inference component with the number of copies that its variant has room for,
   * because no managed instance scaling adds instances.
   *
   * @param copies the number of copies
   */
  public ScalableResource withMaxCopies(int copies) {
    return new ScalableResource(
        resourceId, kind, instanceTypes, initialCapacity, maxConcurrency, Optional.of(copies));
  }

  boolean hasInstances() {
    return kind != Kind.SERVERLESS_VARIANT && kind != Kind.INFERENCE_COMPONENT;
  }
}
