package dev.endpointdsl.formats.javasource;

import dev.endpointdsl.formats.model.JavaIdentifiers;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatException;
import dev.endpointdsl.formats.request.FormatProblem;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.List;

/**
 * Java source with a class that builds the request, of any DSL that was compiled with {@code
 * -Aendpointdsl.description}. It is printed only.
 *
 * <p>The method has a parameter for each value that only a deployment knows. A request that the
 * builder refuses, or that its stages cannot express, is read from JSON in the source.
 */
public final class JavaFormat implements Format {

  /** Creates the format. */
  public JavaFormat() {}

  @Override
  public String name() {
    return "java";
  }

  @Override
  public Recognition recognize(SourceText text) {
    return Recognition.NO;
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    warnOfSensitive(request.node(), log);
    String className =
        options.find(PrintOptions.CLASS_NAME).orElseGet(() -> ClassNaming.of(request));
    if (!JavaIdentifiers.isQualifiedName(className)) {
      throw new FormatException(
          "The request cannot be printed as java",
          List.of(
              new FormatProblem(
                  request.location(), "", className + " is not the name of a Java class")));
    }
    return log.finish(new ClassSource(request, className, log).text());
  }

  private static void warnOfSensitive(RequestNode node, PrintingLog log) {
    if (node.placeholder().isPresent()) {
      return;
    }
    if (node.member().filter(member -> member.type().sensitive()).isPresent()) {
      log.warn(node, "the source has this sensitive value; pass it to the method instead");
    }
    if (node.kind().isScalar()) {
      return;
    }
    if (node.value() instanceof JsonObject) {
      node.members().forEach(member -> warnOfSensitive(member, log));
    } else if (node.value() instanceof JsonArray) {
      node.elements().forEach(element -> warnOfSensitive(element, log));
    }
  }
}
