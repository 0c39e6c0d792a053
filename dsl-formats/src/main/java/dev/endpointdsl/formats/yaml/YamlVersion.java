package dev.endpointdsl.formats.yaml;

/** The version of YAML by which scalars without quotes are read. */
public enum YamlVersion {
  /** YAML 1.2, which the AWS CLI reads: {@code yes} is a string, {@code 010} is ten. */
  CORE,
  /**
   * YAML 1.1, which CloudFormation reads: {@code yes} is true. Scalars keep their characters for
   * the case that a string is wanted.
   */
  LEGACY
}
