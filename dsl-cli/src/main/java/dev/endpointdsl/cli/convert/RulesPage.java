package dev.endpointdsl.cli.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page about rules, from which {@code explain} quotes. */
final class RulesPage {

  private static final Pattern SECTION = Pattern.compile("### ([A-Z][A-Z0-9_]+)");
  private static final Pattern LINKED_ROW =
      Pattern.compile("\\| \\[([A-Z0-9_]+)\\]\\(.*?\\) \\| (\\w+) \\| (.*) \\|");
  private static final Pattern ROW =
      Pattern.compile("\\| ([A-Z][A-Z0-9_]+) \\| (\\w+) \\| (.*) \\| (.*) \\|");

  private final Map<String, String> explanations = new TreeMap<>();
  private final Map<String, String> summaries = new TreeMap<>();

  private RulesPage() {}

  static RulesPage read() {
    RulesPage page = new RulesPage();
    List<String> section = new ArrayList<>();
    String id = "";
    for (String line : ProductResources.find("RULES.md").orElseThrow().lines().toList()) {
      Matcher heading = SECTION.matcher(line);
      if (heading.matches() || line.startsWith("## ")) {
        page.add(id, section);
        id = heading.matches() ? heading.group(1) : "";
        section.clear();
      } else {
        section.add(line);
        page.row(line);
      }
    }
    page.add(id, section);
    return page;
  }

  private void add(String id, List<String> section) {
    if (!id.isEmpty()) {
      explanations.put(id, String.join("\n", section).strip());
    }
  }

  private void row(String line) {
    Matcher linked = LINKED_ROW.matcher(line);
    Matcher row = ROW.matcher(line);
    if (linked.matches()) {
      summaries.put(linked.group(1), linked.group(2) + ": " + linked.group(3));
    } else if (row.matches()) {
      summaries.put(row.group(1), row.group(2) + ": " + row.group(3));
      String severity = row.group(2).equals("error") ? "Error: " : "Warning: ";
      explanations.put(row.group(1), severity + row.group(3) + " " + row.group(4));
    }
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
