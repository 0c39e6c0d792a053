package dev.endpointdsl.formats.document;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.skeleton.Scenarios;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the parts of {@code docs/FORMATS.md} that come from the formats themselves. */
final class FormatsDocument {

  /**
   * A format as the page shows it.
   *
   * @param name its name
   * @param title what readers know it as
   * @param language the name of its syntax in Markdown
   */
  private record Shown(String name, String title, String language) {}

  private static final List<Shown> SHOWN =
      List.of(
          new Shown("java", "Java", "java"),
          new Shown("json", "API JSON", "json"),
          new Shown("yaml", "YAML of the AWS CLI", "yaml"),
          new Shown("command", "Command of the AWS CLI", "sh"),
          new Shown("cloudformation", "CloudFormation", "yaml"),
          new Shown("terraform", "Terraform", "hcl"),
          new Shown("boto3", "boto3", "python"),
          new Shown("paws", "paws", "r"));

  private FormatsDocument() {}

  /** Returns the table of the members that a format cannot express. */
  static String losses() {
    StringBuilder table =
        new StringBuilder("| format | members that it cannot express |\n|---|---|\n");
    for (Shown shown : SHOWN) {
      if (shown.name().equals("terraform")) {
        for (String version : List.of("5.100", "6.66")) {
          row(
              shown,
              " " + version,
              PrintOptions.none().with(PrintOptions.PROVIDER, version),
              table);
        }
      } else {
        row(shown, "", PrintOptions.none(), table);
      }
    }
    return table.toString();
  }

  private static void row(Shown shown, String version, PrintOptions options, StringBuilder table) {
    Set<String> losses = FormatLosses.of(shown.name(), options);
    table
        .append("| ")
        .append(shown.title())
        .append(version)
        .append(" | ")
        .append(
            losses.isEmpty()
                ? "none"
                : losses.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", ")))
        .append(" |\n");
  }

  /** Returns each scenario in all formats; all but Java are folded. */
  static String scenarios() {
    StringBuilder page = new StringBuilder();
    for (String name : Scenarios.names()) {
      page.append("\n### ").append(name).append("\n");
      RequestTemplate request = Scenarios.request(name);
      for (Shown shown : SHOWN) {
        boolean folded = !shown.name().equals("java");
        page.append(folded ? "\n<details><summary>" + shown.title() + "</summary>\n" : "");
        page.append("\n```").append(shown.language()).append("\n");
        page.append(printed(request, shown.name())).append("```\n");
        page.append(folded ? "\n</details>\n" : "");
      }
    }
    return page.toString();
  }

  private static String printed(RequestTemplate request, String format) {
    try {
      FormatText text = Formats.print(request, format);
      StringBuilder notes = new StringBuilder();
      text.notes().forEach(note -> notes.append("# ").append(note).append('\n'));
      return notes + text.text();
    } catch (FormatException e) {
      return e.getMessage().lines().map(line -> "# " + line + "\n").collect(Collectors.joining());
    }
  }
}
