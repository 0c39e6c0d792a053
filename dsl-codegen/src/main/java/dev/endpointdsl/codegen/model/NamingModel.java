package dev.endpointdsl.codegen.model;

import java.util.List;

/** A way in which a builder can derive the string of a required member. */
public sealed interface NamingModel {

  /**
   * Derives the string from the position of the element in its list.
   *
   * @param method the builder method that requests it
   */
  record ByPosition(String method) implements NamingModel {}

  /**
   * Derives the string from a hash of all other content.
   *
   * @param prefixMethod the builder method with a parameter for the prefix of the hash
   * @param method the builder method without a parameter
   * @param defaultPrefix the prefix for the method without a parameter
   * @param ignored the Java names of the members that are not part of the hash
   */
  record ByContent(String prefixMethod, String method, String defaultPrefix, List<String> ignored)
      implements NamingModel {

    public ByContent {
      ignored = List.copyOf(ignored);
    }
  }
}
