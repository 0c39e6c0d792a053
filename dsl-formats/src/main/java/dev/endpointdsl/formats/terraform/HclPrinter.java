package dev.endpointdsl.formats.terraform;

import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.terraform.hcl.HclText;
import dev.endpointdsl.formats.terraform.provider.ProviderVersion;
import dev.endpointdsl.formats.terraform.provider.RequestPlace;
import dev.endpointdsl.json.tree.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Prints a request as a resource, with a variable for each placeholder. */
final class HclPrinter {

  private final RequestTemplate request;
  private final HclValues values;
  private final HclText out = new HclText();
  private final ResourceWriter writer;

  /**
   * Creates a printer.
   *
   * @param refused pointers of values that have been refused
   */
  HclPrinter(
      RequestTemplate request,
      ProviderVersion version,
      boolean widens,
      Set<String> refused,
      PrintingLog log) {
    this.request = request;
    this.values = new HclValues(request, widens, UnaryOperator.identity(), log);
    this.writer = new ResourceWriter(out, values, version, refused, log);
  }

  String print() {
    writer.requireProvider();
    values.printVariables(out);
    RequestNode root = request.node();
    writer.write(root, RequestPlace.root(), label(root.member("EndpointConfigName")));
    return out.toString();
  }

  /** Returns the label of a resource with a name: letters, digits, hyphens and underscores. */
  static String label(Optional<RequestNode> name) {
    String label =
        name.filter(each -> each.value() instanceof JsonString)
            .map(RequestNode::string)
            .orElse("")
            .replaceAll("[^A-Za-z0-9_-]", "_");
    if (label.isEmpty()) {
      return "this";
    }
    return Character.isLetter(label.charAt(0)) || label.startsWith("_") ? label : "_" + label;
  }
}
