package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.terraform.provider.ProviderMembers;
import java.util.Optional;

/**
 * A resource of a state or plan.
 *
 * @param address its address: {@code module.serving.aws_sagemaker_endpoint_configuration.this[0]}
 * @param label its label in the configuration
 * @param values its attributes and blocks
 * @param defaultTags the tags that the provider adds to those that are known, if {@code tags_all}
 *     is not
 * @param status whether it stays
 * @param location its position
 */
record ShownResource(
    String address,
    String label,
    ShownValue values,
    Optional<SourceNode> defaultTags,
    Status status,
    SourceLocation location) {

  /** The states of a resource after the next apply. */
  enum Status {
    /** It stays, or the plan creates it. */
    CURRENT,
    /** The next apply replaces it. */
    TAINTED,
    /** The plan deletes it, or removes it from the state. */
    REMOVED
  }

  /** Checks whether JSON describes an endpoint configuration that Terraform manages. */
  static boolean isConfiguration(SourceNode resource) {
    return JsonPaths.has(resource, "mode", "managed")
        && JsonPaths.has(resource, "type", ProviderMembers.RESOURCE);
  }

  /** Checks whether an address or label is the one of this resource. */
  boolean isNamed(String id) {
    return id.equals(address) || id.equals(label) || id.equals(typedLabel());
  }

  private String typedLabel() {
    return ProviderMembers.RESOURCE + "." + label;
  }
}
