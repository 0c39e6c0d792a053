package dev.endpointdsl.codegen.sdk;

import java.util.Optional;

/**
 * The enums of the SDK that the builder's methods for a member take, by qualified name. An enum
 * that is deprecated is left out, because a method that takes it would cause a warning.
 *
 * @param value the enum of a value, an element of a list, or a value of a map
 * @param key the enum of a map's keys
 */
public record SdkEnums(Optional<String> value, Optional<String> key) {

  static final SdkEnums NONE = new SdkEnums(Optional.empty(), Optional.empty());
}
