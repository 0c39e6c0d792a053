package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.state.Account;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The operations on the tags of Amazon CloudWatch's alarms, which are stored with the alarms. */
final class AlarmTags {

  /** The member that holds the tags; an alarm is described without it. */
  static final String TAGS = "Tags";

  private static final String ARN = "ResourceARN";
  private static final String KEY = "Key";
  private static final String KEYS = "TagKeys";

  private final Account account;

  AlarmTags(Account account) {
    this.account = account;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "ListTagsForResource", this::list, "TagResource", this::tag, "UntagResource", this::untag);
  }

  private Optional<JsonObject> list(JsonObject request) {
    AlarmOperations.throwIfUnknown(request, Set.of(ARN));
    return Optional.of(JsonObject.EMPTY.with(TAGS, JsonArray.of(alarm(request).objects(TAGS))));
  }

  private Optional<JsonObject> tag(JsonObject request) {
    AlarmOperations.throwIfUnknown(request, Set.of(ARN, TAGS));
    List<JsonObject> added = request.objects(TAGS);
    return change(request, keys(added), added);
  }

  private Optional<JsonObject> untag(JsonObject request) {
    AlarmOperations.throwIfUnknown(request, Set.of(ARN, KEYS));
    return change(request, AlarmOperations.strings(request, KEYS), List.of());
  }

  private Optional<JsonObject> change(
      JsonObject request, List<String> removed, List<JsonObject> added) {
    JsonObject alarm = alarm(request);
    List<JsonObject> tags = new ArrayList<>(alarm.objects(TAGS));
    tags.removeIf(tag -> removed.contains(tag.string(KEY)));
    tags.addAll(added);
    account
        .scalableTargets()
        .alarms()
        .put(alarm.string("AlarmName"), alarm.with(TAGS, JsonArray.of(tags)));
    return Optional.of(JsonObject.EMPTY);
  }

  private static List<String> keys(List<JsonObject> tags) {
    return tags.stream().map(tag -> tag.string(KEY)).toList();
  }

  private JsonObject alarm(JsonObject request) {
    Optional<JsonValue> arn = request.find(ARN);
    return account.scalableTargets().alarms().all().stream()
        .filter(alarm -> alarm.find("AlarmArn").equals(arn))
        .findFirst()
        .orElseThrow(() -> ServiceException.resourceNotFound("Unknown alarm."));
  }
}
