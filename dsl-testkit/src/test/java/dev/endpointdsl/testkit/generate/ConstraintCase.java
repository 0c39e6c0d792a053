package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * A request that violates one constraint of the model in one place, or just satisfies it there.
 *
 * @param path the path of the place
 * @param what the change at the place, for the name of the test
 * @param broken the rule that is broken; empty for none
 * @param original the request without the change
 * @param request the request
 */
public record ConstraintCase(
    String path, String what, Optional<ShapeRule> broken, JsonObject original, JsonObject request) {

  @Override
  public String toString() {
    return path + " " + what;
  }
}
