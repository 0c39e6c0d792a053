package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Comparator;
import java.util.List;

/** Writes a value as Terraform's function {@code jsonencode}: keys in order, {@code <} escaped. */
final class JsonEncoding {

  private JsonEncoding() {}

  static void append(SourceNode node, StringBuilder out, EvaluationBudget budget) {
    budget.spend(1, node.location());
    if (node instanceof SourceList list) {
      String separator = "";
      out.append('[');
      for (SourceNode element : list.elements()) {
        out.append(separator);
        append(element, out, budget);
        separator = ",";
      }
      out.append(']');
    } else if (node instanceof SourceObject object) {
      appendObject(object, out, budget);
    } else if (node instanceof SourceScalar scalar) {
      boolean string = scalar.kind() == ScalarKind.STRING;
      out.append(string ? quoted(scalar.text()) : Values.string(scalar).orElse("null"));
    }
  }

  private static void appendObject(
      SourceObject object, StringBuilder out, EvaluationBudget budget) {
    List<SourceObject.Member> sorted =
        object.members().stream().sorted(Comparator.comparing(SourceObject.Member::name)).toList();
    String separator = "";
    out.append('{');
    for (SourceObject.Member member : sorted) {
      out.append(separator).append(quoted(member.name())).append(':');
      append(member.value(), out, budget);
      separator = ",";
    }
    out.append('}');
  }

  private static String quoted(String text) {
    return JsonTreeWriter.compact(new JsonString(text))
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }
}
