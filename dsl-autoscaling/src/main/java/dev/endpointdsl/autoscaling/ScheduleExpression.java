package dev.endpointdsl.autoscaling;

import dev.endpointdsl.Rule;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads schedules: {@code at(...)}, {@code rate(...)} and {@code cron(...)}. */
final class ScheduleExpression {

  private static final Pattern FORM = Pattern.compile("(at|rate|cron)\\((.*)\\)");
  private static final Pattern RATE = Pattern.compile("([0-9]{1,9})\\s?(minutes?|hours?|days?)");
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
  private static final int CRON_FIELDS = 6;
  private static final int DAY_OF_MONTH = 2;
  private static final int DAY_OF_WEEK = 4;

  private ScheduleExpression() {}

  /**
   * A rule that an expression breaks.
   *
   * @param rule the rule
   * @param text the problem
   */
  record Problem(Rule rule, String text) {}

  static Optional<Problem> problem(String expression) {
    Matcher form = FORM.matcher(expression);
    if (!form.matches()) {
      return problem(
          ScalableTargetRule.SCHEDULE_FORM, expression, "is not an at, rate or cron expression");
    }
    String content = form.group(2);
    return switch (form.group(1)) {
      case "at" -> at(expression, content);
      case "rate" -> rate(expression, content);
      default -> cron(expression, List.of(content.trim().split("\\s+")));
    };
  }

  private static Optional<Problem> problem(Rule rule, String expression, String problem) {
    return Optional.of(new Problem(rule, "\"" + expression + "\" " + problem));
  }

  private static Optional<Problem> at(String expression, String time) {
    try {
      LocalDateTime.parse(time, AT);
      return Optional.empty();
    } catch (DateTimeException e) {
      return problem(ScalableTargetRule.SCHEDULE_AT, expression, "is not at(yyyy-mm-ddThh:mm:ss)");
    }
  }

  private static Optional<Problem> rate(String expression, String rate) {
    Matcher matcher = RATE.matcher(rate);
    return matcher.matches() && Integer.parseInt(matcher.group(1)) > 0
        ? Optional.empty()
        : problem(
            ScalableTargetRule.SCHEDULE_RATE,
            expression,
            "is not a positive number of minutes, hours or days");
  }

  private static Optional<Problem> cron(String expression, List<String> fields) {
    if (fields.size() > DAY_OF_WEEK
        && fields.get(DAY_OF_MONTH).equals("?") == fields.get(DAY_OF_WEEK).equals("?")) {
      return problem(
          ScalableTargetRule.SCHEDULE_CRON_DAYS,
          expression,
          fields.get(DAY_OF_WEEK).equals("?")
              ? "has two question marks for days"
              : "has no question mark for one of the days");
    }
    return fields.size() == CRON_FIELDS
        ? Optional.empty()
        : problem(
            ScalableTargetRule.SCHEDULE_CRON_FIELDS,
            expression,
            fields.size() == 1 ? "has 1 field, not 6" : "has " + fields.size() + " fields, not 6");
  }
}
