package dev.endpointdsl.cli.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages about rules, from which {@code explain} quotes. */
final class RulesPage {

  private static final Pattern SECTION = Pattern.compile("### ([A-Z][A-Z0-9_]+)");
  private static final Pattern ROW_ID = Pattern.compile("\\[?([A-Z][A-Z0-9_]+)(?:\\]\\(.*\\))?");
  private static final Pattern CELL_END = Pattern.compile(" \\|(?: |$)");
  private static final List<String> PAGES = List.of("RULES.md", "SCALING-RULES.md");

  /** The cells of a row: the ID, the severity, the requirement, and for some rules more. */
  private static final int MIN_CELLS = 3;

  private final Map<String, String> explanations = new TreeMap<>();
  private final Map<String, String> summaries = new TreeMap<>();

  private RulesPage() {}

  static RulesPage read() {
    RulesPage page = new RulesPage();
    for (String name : PAGES) {
      page.read(ProductResources.find(name).orElseThrow());
    }
    page.summaries.forEach(page.explanations::putIfAbsent);
    return page;
  }

  private void read(String text) {
    List<String> section = new ArrayList<>();
    String id = "";
    for (String line : text.lines().toList()) {
      Matcher heading = SECTION.matcher(line);
      if (heading.matches() || line.startsWith("## ")) {
        add(id, section);
        id = heading.matches() ? heading.group(1) : "";
        section.clear();
      } else {
        section.add(line);
        row(line);
      }
    }
    add(id, section);
  }

  private void add(String id, List<String> section) {
    if (!id.isEmpty()) {
      explanations.put(id, String.join("\n", section).strip());
    }
  }

  private void row(String line) {
    if (!line.startsWith("| ")) {
      return;
    }
    List<String> cells = List.of(CELL_END.split(line.substring(2)));
    Matcher id = ROW_ID.matcher(cells.get(0));
    if (cells.size() < MIN_CELLS || !id.matches()) {
      return;
    }
    summaries.put(id.group(1), cells.get(1) + ": " + cells.get(2));
    if (cells.size() > MIN_CELLS) {
      explanations.put(id.group(1), explanation(cells));
    }
  }

  private static String explanation(List<String> cells) {
    String severity = cells.get(1).equals("error") ? "Error: " : "Warning: ";
    int last = cells.size() - 1;
    return last == MIN_CELLS
        ? severity + cells.get(2) + " " + cells.get(last)
        : severity
            + String.join(" ", cells.subList(2, last))
            + "\n\nSource: "
            + cells.get(last)
            + ".";
  }

  /** Returns what the page says about each rule, by its ID. */
  Map<String, String> explanations() {
    return explanations;
  }

  /** Returns severity and requirement of each rule, by its ID. */
  Map<String, String> summaries() {
    return summaries;
  }
}
