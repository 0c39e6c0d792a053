package dev.endpointdsl.formats.paws;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a call; paws does not send empty strings and lists, which are refused by member. */
final class PawsPrinter {

  private static final String INDENTATION = "  ";

  private final PrintingLog log;

  PawsPrinter(PrintingLog log) {
    this.log = log;
  }

  String call(RequestNode request) {
    return "svc <- paws::sagemaker()\nsvc$create_endpoint_config("
        + named(request.members(), "")
        + ")\n";
  }

  private String named(List<RequestNode> members, String indentation) {
    String below = indentation + INDENTATION;
    return members.stream()
        .filter(member -> !isLeftOut(member))
        .map(member -> below + member.name() + " = " + value(member, below))
        .collect(Collectors.joining(",\n", "\n", "\n" + indentation));
  }

  private String value(RequestNode node, String indentation) {
    if (node.placeholder().isPresent()) {
      log.refuse(
          node,
          "the value of "
              + node.placeholder().get().source()
              + " is not known; give a value for it");
      return "NULL";
    }
    if (node.isEmpty()) {
      empty(node);
      return "list()";
    }
    if (node.value() instanceof JsonObject) {
      return "list(" + named(node.members(), indentation) + ")";
    }
    if (node.value() instanceof JsonArray) {
      return list(node, indentation);
    }
    if (node.value() instanceof JsonNumber) {
      boolean whole = node.kind() == ValueKind.INTEGER;
      return node.literal().toLowerCase(Locale.ROOT) + (whole ? "L" : "");
    }
    if (node.value() instanceof JsonBoolean bool) {
      return bool.value() ? "TRUE" : "FALSE";
    }
    return string(node);
  }

  /** Checks whether a member is empty and optional, so that it can be left out with a note. */
  private boolean isLeftOut(RequestNode node) {
    boolean optional = node.member().map(member -> !member.required()).orElse(false);
    boolean empty =
        node.placeholder().isEmpty()
            && (node.isEmpty()
                || (node.value() instanceof JsonString string && string.value().isEmpty()));
    if (optional && empty) {
      log.changed(node, "paws does not send empty values; the member is left out");
    }
    return optional && empty;
  }

  private void empty(RequestNode node) {
    log.refuse(
        node,
        "paws does not send empty values; print another format, such as boto3, or remove the"
            + " member");
  }

  private String list(RequestNode node, String indentation) {
    if (node.type().element().kind().isScalar()) {
      return node.elements().stream()
          .map(element -> value(element, indentation))
          .collect(Collectors.joining(", ", "list(", ")"));
    }
    String below = indentation + INDENTATION;
    return node.elements().stream()
        .map(element -> below + value(element, below))
        .collect(Collectors.joining(",\n", "list(\n", "\n" + indentation + ")"));
  }

  private String string(RequestNode node) {
    String text = node.string();
    if (text.isEmpty()) {
      empty(node);
    }
    if (text.indexOf('\0') >= 0) {
      log.refuse(node, "R has no strings with the character NUL; remove it");
    }
    StringBuilder out = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(c, out));
    return out.append('"').toString();
  }

  private static void append(int c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append((char) c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        boolean escaped = c > 0xffff || Character.isISOControl(c) || isInvisible(c);
        if (escaped) {
          out.append(String.format(Locale.ROOT, "\\u{%x}", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
