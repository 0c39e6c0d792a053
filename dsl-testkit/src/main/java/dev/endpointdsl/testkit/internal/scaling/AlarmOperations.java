package dev.endpointdsl.testkit.internal.scaling;

import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.error.ValidationErrors;
import dev.endpointdsl.testkit.internal.protocol.OperationHandler;
import dev.endpointdsl.testkit.internal.state.Account;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The operations on the alarms of Amazon CloudWatch. Scalars of a form are strings; they are stored
 * as they are sent.
 */
final class AlarmOperations {

  private static final String NAME = "AlarmName";
  private static final String NAMES = "AlarmNames";
  private static final String PREFIX = "AlarmNamePrefix";
  private static final List<String> REQUIRED =
      List.of(NAME, "EvaluationPeriods", "ComparisonOperator");
  private static final Set<String> KNOWN =
      Set.of(
          NAME,
          "AlarmDescription",
          "ActionsEnabled",
          "OKActions",
          "AlarmActions",
          "InsufficientDataActions",
          "MetricName",
          "Namespace",
          "Statistic",
          "ExtendedStatistic",
          "Dimensions",
          "Period",
          "Unit",
          "EvaluationPeriods",
          "DatapointsToAlarm",
          "Threshold",
          "ComparisonOperator",
          "TreatMissingData",
          "EvaluateLowSampleCountPercentile",
          "Metrics",
          "Tags",
          "ThresholdMetricId");

  private final Account account;

  AlarmOperations(Account account) {
    this.account = account;
  }

  Map<String, OperationHandler> operations() {
    return Map.of(
        "PutMetricAlarm", this::put,
        "DescribeAlarms", this::describe,
        "DeleteAlarms", this::delete);
  }

  private Optional<JsonObject> put(JsonObject request) {
    throwIfUnknown(request, KNOWN);
    ValidationErrors errors = new ValidationErrors();
    REQUIRED.stream()
        .filter(member -> request.find(member).isEmpty())
        .forEach(
            member ->
                errors.missing(
                    member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1)));
    errors.throwIfAny();
    String name = request.string(NAME);
    JsonObject alarm =
        request
            .without(AlarmTags.TAGS)
            .withOptional(AlarmTags.TAGS, tags(name, request))
            .with("AlarmArn", account.arns().alarm(name))
            .with("StateValue", "INSUFFICIENT_DATA");
    JsonValue enabled = request.find("ActionsEnabled").orElse(new JsonBoolean(true));
    account.scalableTargets().alarms().put(name, alarm.with("ActionsEnabled", enabled));
    return Optional.of(JsonObject.EMPTY);
  }

  /** A change of an alarm ignores the tags of the request. */
  private Optional<JsonValue> tags(String name, JsonObject request) {
    return account
        .scalableTargets()
        .alarms()
        .find(name)
        .map(before -> before.find(AlarmTags.TAGS))
        .orElseGet(() -> request.find(AlarmTags.TAGS));
  }

  private Optional<JsonObject> describe(JsonObject request) {
    throwIfUnknown(
        request, Set.of(NAMES, PREFIX, "MaxRecords", "NextToken", "AlarmTypes", "StateValue"));
    List<String> names = strings(request, NAMES);
    String prefix = request.find(PREFIX).map(AlarmOperations::text).orElse("");
    List<JsonObject> found =
        account.scalableTargets().alarms().startingWith(prefix).stream()
            .filter(alarm -> request.find(NAMES).isEmpty() || names.contains(alarm.string(NAME)))
            .map(alarm -> alarm.without(AlarmTags.TAGS))
            .toList();
    return Optional.of(
        JsonObject.EMPTY
            .with("CompositeAlarms", JsonArray.of(List.of()))
            .with("MetricAlarms", JsonArray.of(found)));
  }

  /** If one of the alarms does not exist, none is deleted. */
  private Optional<JsonObject> delete(JsonObject request) {
    throwIfUnknown(request, Set.of(NAMES));
    List<String> names = strings(request, NAMES);
    for (String name : names) {
      if (account.scalableTargets().alarms().find(name).isEmpty()) {
        throw ServiceException.alarmNotFound(name);
      }
    }
    names.forEach(account.scalableTargets().alarms()::remove);
    return Optional.of(JsonObject.EMPTY);
  }

  static void throwIfUnknown(JsonObject request, Set<String> known) {
    request.members().keySet().stream()
        .filter(member -> !known.contains(member))
        .findFirst()
        .ifPresent(
            member -> {
              throw ServiceException.serialization("unknown member " + member);
            });
  }

  static List<String> strings(JsonObject request, String member) {
    return request
        .find(member)
        .map(value -> ((JsonArray) value).elements().stream().map(AlarmOperations::text).toList())
        .orElse(List.of());
  }

  private static String text(JsonValue value) {
    return value instanceof JsonNumber number ? number.literal() : ((JsonString) value).value();
  }
}
