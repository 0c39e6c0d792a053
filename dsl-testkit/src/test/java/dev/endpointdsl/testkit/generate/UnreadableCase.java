package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonObject;

/**
 * A request with a value of a wrong type or an unknown member in one place.
 *
 * @param path the path of the place
 * @param what the change at the place, for the name of the test
 * @param request the request
 */
public record UnreadableCase(String path, String what, JsonObject request) {

  @Override
  public String toString() {
    return path + " " + what;
  }
}
