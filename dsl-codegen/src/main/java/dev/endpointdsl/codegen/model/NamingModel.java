package dev.endpointdsl.codegen.model;

import java.util.List;

/** How the text of a required member can be found by the builder instead of being given. */
public sealed interface NamingModel {

  /**
   * By the position of the element in its list.
   *
   * @param method the method that asks for it
   */
  record ByPosition(String method) implements NamingModel {}

  /**
   * By a hash over everything else.
   *
   * @param prefixMethod the method that takes what stands in front of the hash
   * @param method the method that takes nothing
   * @param defaultPrefix what stands in front of the hash when nothing was given
   * @param ignored the members, by their names in Java, that do not count
   */
  record ByContent(String prefixMethod, String method, String defaultPrefix, List<String> ignored)
      implements NamingModel {

    public ByContent {
      ignored = List.copyOf(ignored);
    }
  }
}
