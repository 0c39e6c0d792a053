package dev.endpointdsl.deploy.defaults;

import org.jspecify.annotations.Nullable;

/**
 * A member that a deployment leaves out and that an organization's file sets.
 *
 * @param part the part: {@code Model "churn"}
 * @param path the member in the request of the part: {@code VpcConfig}, {@code Tags["team"]}
 * @param value the value as JSON; null if it is sensitive
 * @param source the position of the member in the file, {@code org.json:4:5}, or the name of the
 *     file if the position is not known
 * @param pointer the value in the file, as an RFC 6901 pointer: {@code /Model/VpcConfig}
 */
public record AppliedDefault(
    String part, String path, @Nullable String value, String source, String pointer) {

  /** Returns one line: {@code EndpointConfig "c": KmsKeyId "alias/key" comes from org.json:8:5}. */
  @Override
  public String toString() {
    return part + ": " + path + (value == null ? "" : " " + value) + " comes from " + source;
  }
}
