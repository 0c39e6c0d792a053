package dev.endpointdsl.deploy.plan;

import java.util.List;

/** Renders the lines of a plan, in color if wanted. */
final class PlanRenderer {

  private static final String RESET = "\u001b[0m";

  private final boolean isColored;
  private final StringBuilder lines = new StringBuilder();

  PlanRenderer(boolean isColored) {
    this.isColored = isColored;
  }

  PlanRenderer heading(String heading) {
    line(heading);
    return this;
  }

  PlanRenderer changes(List<PlannedChange> changes) {
    changes.forEach(change -> item(change.kind().sign(), change.toString()));
    return this;
  }

  PlanRenderer differences(String title, List<Difference> differences) {
    if (!differences.isEmpty()) {
      line(title);
      differences.forEach(d -> item(d.sign().charAt(0), d.sign() + " " + d));
    }
    return this;
  }

  PlanRenderer section(String title, List<?> items) {
    if (!items.isEmpty()) {
      line(title);
      items.forEach(item -> line("  " + item));
    }
    return this;
  }

  String render() {
    return lines.toString();
  }

  private void item(char sign, String item) {
    String color = color(sign);
    line(isColored && !color.isEmpty() ? "  " + color + item + RESET : "  " + item);
  }

  private void line(String line) {
    lines.append(line).append('\n');
  }

  private static String color(char sign) {
    return switch (sign) {
      case '+' -> "\u001b[32m";
      case '-', '!' -> "\u001b[31m";
      case '~', '#' -> "\u001b[33m";
      default -> "";
    };
  }
}
