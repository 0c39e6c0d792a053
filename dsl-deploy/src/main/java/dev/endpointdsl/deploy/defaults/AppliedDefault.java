package dev.endpointdsl.deploy.defaults;

/**
 * A member that a deployment leaves out and that an organization's file sets.
 *
 * @param part the part: {@code Model "churn"}
 * @param path the member in the request of the part: {@code VpcConfig}, {@code Tags["team"]}
 * @param source the name of the file
 * @param pointer the value in the file, as an RFC 6901 pointer: {@code /Model/VpcConfig}
 */
public record AppliedDefault(String part, String path, String source, String pointer) {

  /** Returns one line: {@code Model "churn": VpcConfig comes from org.json#/Model/VpcConfig}. */
  @Override
  public String toString() {
    return part + ": " + path + " comes from " + source + '#' + pointer;
  }
}
