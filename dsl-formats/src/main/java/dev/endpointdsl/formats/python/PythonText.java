package dev.endpointdsl.formats.python;

import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values as Python, in the style of the formatter black. */
final class PythonText {

  private static final int LINE = 88;
  private static final String INDENTATION = "    ";

  private final Map<String, RequestParameter> parameters;

  PythonText(RequestTemplate request) {
    this.parameters = request.parameters();
  }

  /** Returns a value that begins after a prefix, on one line if there is room for it. */
  String value(RequestNode node, String indentation, String prefix) {
    String line = line(node);
    boolean fits = indentation.length() + prefix.length() + line.length() + 1 <= LINE;
    if (fits || node.placeholder().isPresent() || node.isEmpty()) {
      return line;
    }
    String below = indentation + INDENTATION;
    if (node.value() instanceof JsonObject) {
      return node.members().stream()
          .map(
              member -> {
                String key = quoted(member.name()) + ": ";
                return below + key + value(member, below, key) + ",\n";
              })
          .collect(Collectors.joining("", "{\n", indentation + "}"));
    }
    if (node.value() instanceof JsonArray) {
      return node.elements().stream()
          .map(element -> below + value(element, below, "") + ",\n")
          .collect(Collectors.joining("", "[\n", indentation + "]"));
    }
    return line;
  }

  private String line(RequestNode node) {
    if (node.placeholder().isPresent()) {
      return placeholder(node.placeholder().get());
    }
    if (node.value() instanceof JsonObject) {
      return node.members().stream()
          .map(member -> quoted(member.name()) + ": " + line(member))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node.value() instanceof JsonArray) {
      List<String> elements = node.elements().stream().map(this::line).toList();
      return "[" + String.join(", ", elements) + "]";
    }
    if (node.value() instanceof JsonNumber) {
      return node.literal().toLowerCase(Locale.ROOT);
    }
    return node.value() instanceof JsonBoolean bool
        ? bool.value() ? "True" : "False"
        : quoted(node.string());
  }

  private String placeholder(Placeholder placeholder) {
    if (placeholder.isWhole()) {
      return name(placeholder.parts().get(0));
    }
    return placeholder.parts().stream()
        .map(
            part ->
                part.isReference()
                    ? "{" + name(part) + "}"
                    : escaped(part.literal()).replace("{", "{{").replace("}", "}}"))
        .collect(Collectors.joining("", "f\"", "\""));
  }

  private String name(Part part) {
    String source = part.reference();
    return source.matches("[A-Za-z_][A-Za-z0-9_]*")
        ? source
        : NameCases.snakeCase(parameters.get(source).name());
  }

  static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(c -> append(c, out));
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        boolean shown =
            switch (Character.getType(c)) {
              case Character.CONTROL,
                  Character.FORMAT,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR ->
                  false;
              default -> true;
            };
        if (shown) {
          out.appendCodePoint(c);
        } else {
          String escape = c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x";
          out.append(String.format(Locale.ROOT, escape, c));
        }
      }
    }
  }
}
