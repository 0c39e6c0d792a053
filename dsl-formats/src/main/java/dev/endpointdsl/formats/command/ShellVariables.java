package dev.endpointdsl.formats.command;

import dev.endpointdsl.formats.model.NameCases;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestParameter;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceReference.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The variables of a shell that take the place of placeholders. */
final class ShellVariables {

  private static final String BARE = "[A-Za-z0-9_@%+=:,./-]+";

  private final Map<String, RequestParameter> parameters;

  /** The references in the shell words so far, each of which is one low surrogate in its word. */
  private final List<String> references = new ArrayList<>();

  ShellVariables(RequestTemplate request) {
    this.parameters = request.parameters();
  }

  /** Returns a placeholder as a word that {@link #quoted} quotes. */
  String word(RequestNode node, PrintingLog log) {
    Placeholder placeholder = node.placeholder().orElseThrow();
    if (!placeholder.type().kind().isScalar() || references.size() > 500) {
      log.refuse(
          node, "a command has no variable for " + placeholder.source() + "; give a value for it");
      return "";
    }
    return placeholder.parts().stream()
        .map(part -> part.isReference() ? reference(part) : part.literal())
        .collect(Collectors.joining());
  }

  private String reference(Part part) {
    String source = part.reference();
    String name =
        source.matches("[A-Za-z_][A-Za-z0-9_]*")
            ? source
            : NameCases.snakeCase(parameters.get(source).name()).toUpperCase(Locale.ROOT);
    references.add(part.fallback().map(value -> name + ":-" + value).orElse(name));
    return String.valueOf(ShellWord.reference(references.size() - 1));
  }

  /** Returns a word with the quotes that it needs. */
  String quoted(String word) {
    if (word.matches(BARE)) {
      return word;
    }
    boolean variables =
        word.codePoints()
            .anyMatch(c -> c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE);
    return variables ? doubleQuoted(word) : "'" + word.replace("'", "'\\''") + "'";
  }

  private String doubleQuoted(String word) {
    StringBuilder out = new StringBuilder("\"");
    word.codePoints()
        .forEach(
            c -> {
              if (c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE) {
                out.append("${")
                    .append(references.get(c - Character.MIN_LOW_SURROGATE))
                    .append('}');
              } else {
                out.append("$`\"\\".indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
