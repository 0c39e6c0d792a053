package dev.endpointdsl.formats;

import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import java.util.ArrayList;
import java.util.List;

/** Finds strings that no text can have, because UTF-8 cannot encode them. */
final class UnprintableStrings {

  private final RequestTemplate request;
  private final List<FormatProblem> problems = new ArrayList<>();

  private UnprintableStrings(RequestTemplate request) {
    this.request = request;
  }

  static void check(RequestTemplate request) {
    UnprintableStrings strings = new UnprintableStrings(request);
    strings.check(request.node());
    if (!strings.problems.isEmpty()) {
      throw new FormatException("The request cannot be printed", strings.problems);
    }
  }

  private void check(RequestNode node) {
    if (node.kind() == ValueKind.OTHER) {
      // A document has strings of its own; a compact text has all of them.
      if (hasUnpaired(JsonTreeWriter.compact(node.value()))) {
        problem(node, "the document");
      }
    } else if (node.value() instanceof JsonString string && hasUnpaired(string.value())) {
      problem(node, "the string");
    } else if (node.value() instanceof JsonObject) {
      node.members().stream().filter(each -> hasUnpaired(each.name())).forEach(this::problemOfKey);
      node.members().forEach(this::check);
    } else if (node.value() instanceof JsonArray) {
      node.elements().forEach(this::check);
    }
  }

  private void problemOfKey(RequestNode node) {
    problem(node, "the key");
  }

  private void problem(RequestNode node, String what) {
    problems.add(
        new FormatProblem(
            request.location(),
            node.path(),
            what + " has an unpaired surrogate, which UTF-8 cannot encode; remove it"));
  }

  private static boolean hasUnpaired(String text) {
    return text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE);
  }
}
