package dev.endpointdsl.deploy.part;

import java.util.Set;

/**
 * The names of an endpoint and of what it has, as live and as a deployment wants them.
 *
 * @param endpointName the endpoint
 * @param variantNames the endpoint's production variants
 * @param componentNames the endpoint's inference components
 */
public record EndpointResources(
    String endpointName, Set<String> variantNames, Set<String> componentNames) {

  /** Creates resources with copies of the sets. */
  public EndpointResources {
    variantNames = Set.copyOf(variantNames);
    componentNames = Set.copyOf(componentNames);
  }
}
