package dev.endpointdsl.cli.document;

import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm;
import dev.endpointdsl.autoscaling.sagemaker.ScalingAlarm.Comparison;
import dev.endpointdsl.formats.deployment.PolicyAction;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads requests of {@code PutMetricAlarm} that call a scaling policy. */
final class AlarmSection {

  private static final String NAME = "AlarmName";
  private static final String ACTIONS = "AlarmActions";
  private static final String ENABLED = "ActionsEnabled";
  private static final String NAMESPACE = "Namespace";
  private static final String METRIC = "MetricName";
  private static final String STATISTIC = "Statistic";
  private static final String DIMENSIONS = "Dimensions";
  private static final String PERIOD = "Period";
  private static final String PERIODS = "EvaluationPeriods";
  private static final String COMPARISON = "ComparisonOperator";
  private static final String THRESHOLD = "Threshold";
  private static final String MISSING_DATA = "TreatMissingData";

  private static final List<String> REQUIRED =
      List.of(NAME, ACTIONS, NAMESPACE, METRIC, STATISTIC, PERIOD, PERIODS, COMPARISON, THRESHOLD);
  private static final List<String> OPTIONAL = List.of(ENABLED, DIMENSIONS, MISSING_DATA);

  /** Names of the service's own alarms. */
  private static final String SERVICE_PREFIX = "TargetTracking-";

  private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

  private AlarmSection() {}

  /**
   * Returns what of a request is not part of a scaling, with the member and the remedy; empty if
   * {@link #read} reads it.
   */
  static Optional<String> problem(JsonObject alarm) {
    TreeSet<String> others = new TreeSet<>(alarm.members().keySet());
    others.removeAll(REQUIRED);
    others.removeAll(OPTIONAL);
    if (!others.isEmpty()) {
      return Optional.of("has " + others.first() + ", which this command does not deploy");
    }
    Optional<String> missing =
        REQUIRED.stream().filter(each -> alarm.find(each).isEmpty()).findFirst();
    if (missing.isPresent()) {
      return missing.map(each -> "lacks " + each + ", which this command needs");
    }
    if (alarm.find(ENABLED).filter(new JsonBoolean(false)::equals).isPresent()) {
      return Optional.of("has ActionsEnabled false, which this command does not deploy");
    }
    return valueProblem(alarm);
  }

  private static Optional<String> valueProblem(JsonObject alarm) {
    String name = alarm.string(NAME);
    if (name.isEmpty() || name.startsWith(SERVICE_PREFIX)) {
      return Optional.of("has the AlarmName \"" + name + "\", which the service's own alarms have");
    }
    if (action(alarm).isEmpty()) {
      return Optional.of(
          "has AlarmActions other than one scaling policy, such as"
              + " resource/sagemaker/inference-component/llm:policyName/wake-up");
    }
    for (String member : List.of(PERIOD, PERIODS)) {
      if (!COUNT.matcher(number(alarm, member)).matches()) {
        return Optional.of("has a " + member + " that is not a positive whole number");
      }
    }
    return comparison(alarm).isEmpty()
        ? Optional.of(
            "has the ComparisonOperator \""
                + alarm.string(COMPARISON)
                + "\", which no alarm of one metric with a threshold has")
        : Optional.empty();
  }

  /** Returns the alarm of a request without a {@link #problem}. */
  static ScalingAlarm read(JsonObject alarm) {
    PolicyAction action = action(alarm).orElseThrow();
    return new ScalingAlarm(
        alarm.string(NAME),
        action.resourceId(),
        action.policyName(),
        alarm.string(NAMESPACE),
        alarm.string(METRIC),
        alarm.string(STATISTIC),
        dimensions(alarm),
        Math.toIntExact(alarm.number(PERIOD)),
        Math.toIntExact(alarm.number(PERIODS)),
        comparison(alarm).orElseThrow(),
        Double.parseDouble(number(alarm, THRESHOLD)),
        alarm.find(MISSING_DATA).map(each -> ((JsonString) each).value()));
  }

  /** Returns the request for an alarm. */
  static JsonObject request(ScalingAlarm alarm) {
    String action = new PolicyAction(alarm.resourceId(), alarm.policyName()).text();
    List<JsonObject> dimensions = new ArrayList<>();
    alarm
        .dimensions()
        .forEach(
            (name, value) ->
                dimensions.add(JsonObject.EMPTY.with("Name", name).with("Value", value)));
    JsonObject request =
        JsonObject.EMPTY
            .with(NAME, alarm.alarmName())
            .with(ACTIONS, JsonArray.ofStrings(List.of(action)))
            .with(METRIC, alarm.metricName())
            .with(NAMESPACE, alarm.namespace())
            .with(STATISTIC, alarm.statistic());
    if (!dimensions.isEmpty()) {
      request = request.with(DIMENSIONS, JsonArray.of(dimensions));
    }
    return request
        .with(PERIOD, JsonNumber.of(alarm.period()))
        .with(PERIODS, JsonNumber.of(alarm.evaluationPeriods()))
        .with(THRESHOLD, new JsonNumber(plain(alarm.threshold())))
        .with(COMPARISON, alarm.comparison().value())
        .withOptional(MISSING_DATA, alarm.treatMissingData().map(JsonString::new));
  }

  private static String plain(double threshold) {
    return BigDecimal.valueOf(threshold).stripTrailingZeros().toPlainString();
  }

  private static Optional<PolicyAction> action(JsonObject alarm) {
    List<JsonValue> actions = ((JsonArray) alarm.find(ACTIONS).orElseThrow()).elements();
    return actions.size() == 1
        ? PolicyAction.find(((JsonString) actions.get(0)).value())
        : Optional.empty();
  }

  private static Optional<Comparison> comparison(JsonObject alarm) {
    String value = alarm.string(COMPARISON);
    return Arrays.stream(Comparison.values())
        .filter(each -> each.value().equals(value))
        .findFirst();
  }

  private static Map<String, String> dimensions(JsonObject alarm) {
    Map<String, String> dimensions = new TreeMap<>();
    for (JsonObject each : alarm.objects(DIMENSIONS)) {
      dimensions.put(each.string("Name"), each.string("Value"));
    }
    return dimensions;
  }

  private static String number(JsonObject alarm, String member) {
    return ((JsonNumber) alarm.find(member).orElseThrow()).literal();
  }
}
