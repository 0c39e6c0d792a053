package dev.endpointdsl.deploy.plan;

import java.util.List;

/** Writes a plan for people. */
final class PlanRenderer {

  private static final String RESET = "\u001b[0m";

  private final boolean isColoured;
  private final StringBuilder text = new StringBuilder();

  PlanRenderer(boolean isColoured) {
    this.isColoured = isColoured;
  }

  String of(Plan plan) {
    line("Endpoint " + plan.endpointName() + (plan.isEmpty() ? ": nothing to do" : ":"));
    plan.changes().forEach(change -> signed(change.kind().sign(), change.toString()));
    section("From what is live to what is wanted:", plan.differences());
    section("Changed since the last deployment:", plan.resets());
    section("Doubtful:", plan.warnings());
    return text.toString();
  }

  private void section(String title, List<?> lines) {
    if (!lines.isEmpty()) {
      line(title);
      lines.forEach(this::item);
    }
  }

  private void item(Object item) {
    if (item instanceof Difference difference) {
      signed(difference.sign().charAt(0), difference.sign() + " " + difference);
    } else {
      line("  " + item);
    }
  }

  private void signed(char sign, String line) {
    String color = color(sign);
    line(isColoured && !color.isEmpty() ? "  " + color + line + RESET : "  " + line);
  }

  private static String color(char sign) {
    return switch (sign) {
      case '+' -> "\u001b[32m";
      case '-', '!' -> "\u001b[31m";
      case '~', '#' -> "\u001b[33m";
      default -> "";
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
