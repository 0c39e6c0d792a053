package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as shorthand, if every string in them is one that shorthand cannot misread. */
final class ShorthandWriter {

  private static final Pattern SAFE =
      Pattern.compile("[A-Za-z0-9_./:@+-](?:[A-Za-z0-9_./:@+ -]*[A-Za-z0-9_./:@+-])?");

  private final ShellVariables variables;
  private final PrintingLog log;

  ShorthandWriter(ShellVariables variables, PrintingLog log) {
    this.variables = variables;
    this.log = log;
  }

  static boolean isSafe(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return isSafe(node.placeholder().get());
    }
    if (node.value() instanceof JsonObject) {
      return !node.isEmpty() && node.members().stream().allMatch(ShorthandWriter::isSafe);
    }
    if (node.value() instanceof JsonArray) {
      return !node.isEmpty() && node.elements().stream().allMatch(ShorthandWriter::isSafe);
    }
    boolean scalar = node.value() instanceof JsonNumber || node.value() instanceof JsonBoolean;
    return scalar || SAFE.matcher(node.string()).matches();
  }

  /** Checks the literal parts: what a variable has is only known when the command runs. */
  private static boolean isSafe(Placeholder placeholder) {
    String text =
        placeholder.parts().stream()
            .map(part -> part.isReference() ? "x" : part.literal())
            .collect(Collectors.joining());
    return SAFE.matcher(text).matches();
  }

  /** Returns the members of a structure, without braces. */
  String members(RequestNode node) {
    return node.members().stream()
        .map(member -> member.name() + "=" + value(member))
        .collect(Collectors.joining(","));
  }

  private String value(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return variables.word(node, log);
    }
    if (node.value() instanceof JsonObject) {
      return "{" + members(node) + "}";
    }
    if (node.value() instanceof JsonArray) {
      List<String> elements = node.elements().stream().map(this::value).toList();
      return "[" + String.join(",", elements) + "]";
    }
    if (node.value() instanceof JsonNumber) {
      return node.literal();
    }
    return node.value() instanceof JsonBoolean bool
        ? Boolean.toString(bool.value())
        : node.string();
  }
}
