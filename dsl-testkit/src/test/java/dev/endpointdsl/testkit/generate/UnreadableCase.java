package dev.endpointdsl.testkit.generate;

import dev.endpointdsl.json.tree.JsonObject;

/**
 * A request that has, in one place, what no value of the DSL can hold.
 *
 * @param path the place
 * @param what what is done there, for people
 */
public record UnreadableCase(String path, String what, JsonObject request) {

  @Override
  public String toString() {
    return path + " " + what;
  }
}
