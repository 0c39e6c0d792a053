package dev.endpointdsl.deploy.internal.cleanup;

import dev.endpointdsl.deploy.workflow.Workflow;
import java.util.Optional;

/**
 * The endpoints that use configurations.
 *
 * @param used the search for them
 */
public record ConfigUsage(ConfigsInUse used) implements Usage {

  @Override
  public Workflow<Boolean> look() {
    return used.look().map(done -> true);
  }

  @Override
  public Optional<String> of(String name) {
    return used.userOf(name).map(endpoint -> "endpoint " + endpoint + " uses it");
  }
}
