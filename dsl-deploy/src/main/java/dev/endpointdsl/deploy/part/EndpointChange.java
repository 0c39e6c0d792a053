package dev.endpointdsl.deploy.part;

import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.ProductionVariant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A change of an endpoint by its deployment.
 *
 * @param kind the kind of change
 * @param endpointArn the ARN of the endpoint; empty if it does not exist yet
 * @param live the configuration that the endpoint runs; empty if it runs none, or if that was
 *     deleted
 * @param wanted the configuration that the endpoint is to run, which can be a fallback of the
 *     deployment's
 */
public record EndpointChange(
    Kind kind, Optional<String> endpointArn, Optional<EndpointConfig> live, EndpointConfig wanted) {

  /** A kind of change. */
  public enum Kind {
    /** The endpoint already runs the wanted configuration. */
    NONE,
    /** The endpoint is created. */
    CREATE,
    /** The endpoint is switched to another configuration. */
    UPDATE,
    /** The endpoint has failed, and is deleted and created again. */
    REPLACE
  }

  /**
   * Checks whether SageMaker refuses this change while a scalable target is registered for a
   * variant: an update that removes the variant, or that changes its instance type or may do so
   * because the live configuration is unknown; see "Update or delete endpoints that use automatic
   * scaling" in the SageMaker developer guide.
   */
  public boolean isRefusedForTarget(String variantName) {
    if (kind != Kind.UPDATE) {
      return false;
    }
    Optional<ProductionVariant> after = variant(wanted, variantName);
    return after.isEmpty()
        || live.isEmpty()
        || live.flatMap(config -> variant(config, variantName))
            .filter(before -> !capacity(before).equals(capacity(after.get())))
            .isPresent();
  }

  private static Optional<ProductionVariant> variant(EndpointConfig config, String name) {
    return config.productionVariants().stream()
        .filter(variant -> variant.variantName().equals(name))
        .findFirst();
  }

  /** Returns the instance types of a variant; none if it is serverless. */
  private static Set<String> capacity(ProductionVariant variant) {
    Set<String> types = new HashSet<>();
    variant.instanceTypeAsString().ifPresent(types::add);
    variant.instancePools().forEach(pool -> types.add(pool.instanceTypeAsString()));
    return types;
  }
}
