package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Optional;

/**
 * A request that is valid by the model but for one place, or stands just within a constraint there.
 *
 * @param path the place
 * @param what what is done there, for people
 * @param broken the rule that is broken; empty where none is
 * @param original what was changed there
 */
public record ConstraintCase(
    String path, String what, Optional<ShapeRule> broken, JsonObject original, JsonObject request) {

  @Override
  public String toString() {
    return path + " " + what;
  }
}
