package dev.endpointdsl.testkit.internal.scaling;

import static dev.endpointdsl.testkit.internal.scaling.PolicyCheck.refuseIf;

import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses the scheduled actions that the service is recorded to refuse, with its messages. */
final class ScheduleCheck {

  static final String MIN = "MinCapacity";
  static final String MAX = "MaxCapacity";

  private static final Pattern FORM = Pattern.compile("(at|rate|cron)\\((.*)\\)");
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern RATE = Pattern.compile("([0-9]+)\\s?(minutes?|hours?|days?)");
  private static final int DAY_OF_MONTH = 2;
  private static final int DAY_OF_WEEK = 4;
  private static final String SYNTAX =
      "Schedule expressions must have the following syntax: rate(<number>\\s?(minutes?|hours?|"
          + "days?)), cron(<cron_expression>) or at(yyyy-MM-dd'T'HH:mm:ss)";

  private ScheduleCheck() {}

  static void throwIfRefused(JsonObject action) {
    refuseIf(action.find(ScheduledActionOperations.SCHEDULE).isEmpty(), SYNTAX);
    schedule(action.string(ScheduledActionOperations.SCHEDULE));
    refuseIf(
        action.find(ScheduledActionOperations.ACTION).isEmpty(),
        "ScalableTargetAction must be set");
    bounds(action.object(ScheduledActionOperations.ACTION));
    Optional<BigDecimal> start = number(action, ScheduledActionOperations.START);
    Optional<BigDecimal> end = number(action, ScheduledActionOperations.END);
    refuseIf(
        start.isPresent() && end.isPresent() && start.get().compareTo(end.get()) >= 0,
        "StartTime must be before EndTime");
  }

  private static void schedule(String expression) {
    Matcher form = FORM.matcher(expression);
    refuseIf(!form.matches(), SYNTAX);
    String content = form.group(2);
    switch (form.group(1)) {
      case "at" -> refuseIf(!isTime(content), "Invalid schedule at DateTime expression");
      case "rate" -> rate(expression, content);
      default -> cron(content.trim().split("\\s+", -1));
    }
  }

  private static boolean isTime(String text) {
    try {
      LocalDateTime.parse(text, AT);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static void rate(String expression, String content) {
    Matcher rate = RATE.matcher(content);
    refuseIf(!rate.matches(), SYNTAX);
    refuseIf(
        new BigDecimal(rate.group(1)).signum() == 0,
        "Invalid schedule frequency. Run for " + expression + " are less than 60 seconds apart");
  }

  private static void cron(String[] fields) {
    refuseIf(fields.length <= DAY_OF_WEEK, "Invalid schedule expression");
    refuseIf(
        fields[DAY_OF_MONTH].equals("?") == fields[DAY_OF_WEEK].equals("?"),
        "Invalid schedule expression. Details: Invalid CRON expression: error at position 1,"
            + " details: '?' can only be specified for Day-of-Month or Day-of-Week.");
  }

  private static void bounds(JsonObject bounds) {
    Optional<BigDecimal> min = number(bounds, MIN);
    Optional<BigDecimal> max = number(bounds, MAX);
    refuseIf(
        min.isEmpty() && max.isEmpty(),
        "At least one of minimum capacity and maximum capacity should be provided");
    refuseIf(
        min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0,
        "Maximum capacity cannot be less than minimum capacity");
  }

  private static Optional<BigDecimal> number(JsonObject object, String name) {
    return object.find(name).map(value -> new BigDecimal(((JsonNumber) value).literal()));
  }
}
