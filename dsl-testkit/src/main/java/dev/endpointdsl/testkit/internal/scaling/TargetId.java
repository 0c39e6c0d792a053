package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.ScalableTargets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members that identify a scalable target.
 *
 * @param namespace the service
 * @param resourceId the resource
 * @param dimension the scalable dimension
 */
record TargetId(String namespace, String resourceId, String dimension) {

  static final String NAMESPACE = "ServiceNamespace";
  static final String RESOURCE = "ResourceId";
  static final String DIMENSION = "ScalableDimension";
  static final String INSTANCES = "sagemaker:variant:DesiredInstanceCount";
  static final String CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency";
  static final String COPIES = "sagemaker:inference-component:DesiredCopyCount";

  private static final Pattern VARIANT = Pattern.compile("endpoint/([^/]+)/variant/([^/]+)");
  private static final Pattern COMPONENT = Pattern.compile("inference-component/[^/]+");

  /** Reads the members of a request, all of which are required. */
  static TargetId of(RequestMembers members) {
    return new TargetId(
        members.requiredString(NAMESPACE, StringConstraint.SCALING_TEXT),
        members.requiredString(RESOURCE, StringConstraint.SCALING_TEXT),
        members.requiredString(DIMENSION, StringConstraint.SCALING_TEXT));
  }

  /** Reads the target of a policy, a scheduled action or a target that is stored. */
  static TargetId stored(JsonObject document) {
    return new TargetId(
        document.string(NAMESPACE), document.string(RESOURCE), document.string(DIMENSION));
  }

  String key() {
    return ScalableTargets.key(resourceId, dimension);
  }

  /** Returns the name of the variant's endpoint, if it is a variant. */
  Optional<String> endpoint() {
    return variantPart(1);
  }

  /** Returns the name of the variant, if it is one. */
  Optional<String> variant() {
    return variantPart(2);
  }

  private Optional<String> variantPart(int group) {
    Matcher matcher = VARIANT.matcher(resourceId);
    return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
  }

  /**
   * Checks that the server has resources of this kind.
   *
   * @throws ServiceException if the service refuses the combination
   */
  void throwIfUnsupported() {
    if (!dimension.startsWith(namespace + ":")) {
      throw ServiceException.notAuthorized();
    }
    List<String> known = List.of(INSTANCES, CONCURRENCY, COPIES);
    if (namespace.equals("sagemaker") && !known.contains(dimension)) {
      ValidationErrors errors = new ValidationErrors();
      errors.add(dimension, "scalableDimension", "Member must satisfy enum value set: " + known);
      errors.throwIfAny();
    }
    Pattern resource = dimension.equals(COPIES) ? COMPONENT : VARIANT;
    if (!namespace.equals("sagemaker") || !resource.matcher(resourceId).matches()) {
      throw ServiceException.validation(
          "Unsupported service namespace, resource type or scalable dimension");
    }
  }

  /** Returns the error for a target that is not registered. */
  ServiceException notRegistered() {
    return ServiceException.objectNotFound("No scalable target registered for " + described());
  }

  /** Returns the target as messages name it. */
  String described() {
    return "service namespace: "
        + namespace
        + ", resource ID: "
        + resourceId
        + ", scalable dimension: "
        + dimension;
  }
}
