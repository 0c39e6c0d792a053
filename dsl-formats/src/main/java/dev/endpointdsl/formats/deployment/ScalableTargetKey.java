package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.request.RequestNode;
import java.util.List;
import java.util.Optional;

/**
 * The members that identify a scalable target. Policies and scheduled actions have the same three
 * members.
 *
 * @param values the namespace, the resource and the dimension
 */
record ScalableTargetKey(List<Optional<String>> values) {

  /** The members that identify a target. */
  static final List<String> MEMBERS =
      List.of("ServiceNamespace", "ResourceId", "ScalableDimension");

  /** Copies the values. */
  ScalableTargetKey {
    values = List.copyOf(values);
  }

  /** Returns the key of a target, a policy or a scheduled action. */
  static ScalableTargetKey of(RequestNode part) {
    return new ScalableTargetKey(
        MEMBERS.stream().map(each -> DeploymentParts.key(part, each)).toList());
  }

  /** Checks whether the part has all three members. */
  boolean isComplete() {
    return values.stream().allMatch(Optional::isPresent);
  }
}
