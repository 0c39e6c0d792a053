package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.request.RequestMembers;
import dev.endpointdsl.testkit.internal.request.StringConstraint;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedVariant;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on scalable targets and their tags. */
final class TargetOperations {

  private static final String MIN = "MinCapacity";
  private static final String MAX = "MaxCapacity";
  private static final String SUSPENDED = "SuspendedState";
  private static final String TAGS = "Tags";
  private static final String ARN = "ScalableTargetARN";
  private static final String RESOURCE_ARN = "ResourceARN";
  private static final List<String> SUSPENSIONS =
      List.of(
          "DynamicScalingInSuspended", "DynamicScalingOutSuspended", "ScheduledScalingSuspended");

  private static final String KEYS = "TagKeys";

  private final Account account;

  TargetOperations(Account account) {
    this.account = account;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "RegisterScalableTarget", this::register,
        "DeregisterScalableTarget", this::deregister,
        "DescribeScalableTargets", this::describe,
        "TagResource", this::tag,
        "UntagResource", this::untag,
        "ListTagsForResource", this::listTags);
  }

  private Optional<JsonObject> register(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(
            request,
            TargetId.NAMESPACE,
            TargetId.RESOURCE,
            TargetId.DIMENSION,
            MIN,
            MAX,
            "RoleARN",
            SUSPENDED,
            TAGS);
    TargetId id = TargetId.of(members);
    Optional<Integer> min = members.integer(MIN, Integer.MIN_VALUE, Integer.MAX_VALUE);
    Optional<Integer> max = members.integer(MAX, Integer.MIN_VALUE, Integer.MAX_VALUE);
    members.structure(SUSPENDED, SUSPENSIONS.toArray(String[]::new));
    members.throwIfInvalid();
    id.throwIfUnsupported();
    throwUnlessScalable(id);
    Optional<JsonObject> before = account.scalableTargets().targets().find(id.key());
    JsonObject target =
        before
            .orElseGet(() -> newTarget(id, min, max))
            .withOptional(MIN, ScalingPages.number(min))
            .withOptional(MAX, ScalingPages.number(max));
    if (target.number(MIN) > target.number(MAX)) {
      throw ServiceException.validation("Maximum capacity cannot be less than minimum capacity");
    }
    JsonObject suspended = suspended(request, before);
    account
        .scalableTargets()
        .targets()
        .put(id.key(), withTags(target.with(SUSPENDED, suspended), request));
    return Optional.of(JsonObject.EMPTY.with(ARN, target.string(ARN)));
  }

  private JsonObject newTarget(TargetId id, Optional<Integer> min, Optional<Integer> max) {
    if (min.isEmpty() || max.isEmpty()) {
      throw ServiceException.validation(
          "MinCapacity and MaxCapacity must be specified for a new scalable target");
    }
    return account.scalableTargets().target(id.resourceId(), id.dimension());
  }

  /** The message about burstable types is the service's; those about missing ones are not known. */
  private void throwUnlessScalable(TargetId id) {
    if (id.endpoint().isEmpty()) {
      return;
    }
    String arn = account.arns().endpoint(id.endpoint().get());
    StoredEndpoint endpoint =
        account.endpoints().find(arn).orElseThrow(() -> NotFound.endpoint(arn));
    DeployedVariant variant =
        endpoint
            .revisions()
            .described()
            .variant(id.variant().orElseThrow())
            .orElseThrow(
                () ->
                    ServiceException.validation(
                        "Could not find variant \""
                            + id.variant().orElseThrow()
                            + "\" of endpoint \""
                            + arn
                            + "\"."));
    variant.instanceTypes().stream()
        .map(type -> ((JsonString) type).value())
        .filter(type -> type.startsWith("ml.t2."))
        .findFirst()
        .ifPresent(
            type -> {
              throw ServiceException.validation(
                  "You cannot register a variant with "
                      + type
                      + " instance type as a scalable target. This is because the burstable"
                      + " performance of these instances can lead to unpredictable behavior with"
                      + " Auto Scaling.");
            });
  }

  /** A flag that is not sent keeps its value; those of a new target are false. */
  private static JsonObject suspended(JsonObject request, Optional<JsonObject> before) {
    JsonObject sent = request.find(SUSPENDED).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
    JsonObject kept = before.map(target -> target.object(SUSPENDED)).orElse(JsonObject.EMPTY);
    JsonObject suspended = JsonObject.EMPTY;
    for (String flag : SUSPENSIONS) {
      JsonValue value = sent.find(flag).or(() -> kept.find(flag)).orElse(new JsonBoolean(false));
      suspended = suspended.with(flag, value);
    }
    return suspended;
  }

  private static JsonObject withTags(JsonObject target, JsonObject request) {
    JsonObject tags = target.find(TAGS).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
    Map<String, JsonValue> added =
        request.find(TAGS).map(value -> ((JsonObject) value).members()).orElse(Map.of());
    for (Map.Entry<String, JsonValue> tag : added.entrySet()) {
      tags = tags.with(tag.getKey(), tag.getValue());
    }
    return target.with(TAGS, tags);
  }

  private Optional<JsonObject> deregister(JsonObject request) {
    RequestMembers members =
        RequestMembers.of(request, TargetId.NAMESPACE, TargetId.RESOURCE, TargetId.DIMENSION);
    TargetId id = TargetId.of(members);
    members.throwIfInvalid();
    if (!account.scalableTargets().deregister(id.key())) {
      throw id.notRegistered();
    }
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> describe(JsonObject request) {
    List<JsonObject> targets =
        account.scalableTargets().targets().all().stream()
            .map(target -> target.without(TAGS))
            .toList();
    return Optional.of(ScalingPages.TARGETS.page(request, targets));
  }

  private Optional<JsonObject> tag(JsonObject request) {
    JsonObject target = tagged(request, RESOURCE_ARN, TAGS);
    account
        .scalableTargets()
        .targets()
        .put(TargetId.stored(target).key(), withTags(target, request));
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> untag(JsonObject request) {
    JsonObject target = tagged(request, RESOURCE_ARN, KEYS);
    JsonObject tags = target.object(TAGS);
    for (JsonValue key :
        request.find(KEYS).map(keys -> ((JsonArray) keys).elements()).orElse(List.of())) {
      tags = tags.without(((JsonString) key).value());
    }
    account.scalableTargets().targets().put(TargetId.stored(target).key(), target.with(TAGS, tags));
    return Optional.of(JsonObject.EMPTY);
  }

  private Optional<JsonObject> listTags(JsonObject request) {
    JsonObject target = tagged(request, RESOURCE_ARN);
    return Optional.of(JsonObject.EMPTY.withOptional(TAGS, target.find(TAGS)));
  }

  private JsonObject tagged(JsonObject request, String... known) {
    RequestMembers members = RequestMembers.of(request, known);
    String arn = members.requiredString(RESOURCE_ARN, StringConstraint.SCALING_TEXT);
    members.throwIfInvalid();
    return account.scalableTargets().targets().all().stream()
        .filter(target -> target.string(ARN).equals(arn))
        .findFirst()
        .orElseThrow(
            () -> ServiceException.resourceNotFound("The specified resource doesn't exist."));
  }
}
