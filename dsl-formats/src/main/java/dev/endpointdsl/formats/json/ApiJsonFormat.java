package dev.endpointdsl.formats.json;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.deployment.DeploymentReader;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.model.ValueKind;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.Placeholder;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestNode;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The request as the API has it: {@code aws ... --cli-input-json} takes it. */
public final class ApiJsonFormat implements Format {

  /** Creates the format. */
  public ApiJsonFormat() {}

  @Override
  public String name() {
    return "json";
  }

  @Override
  public Recognition recognize(SourceText text) {
    Optional<JsonValue> json = text.json();
    if (json.isPresent() && json.get() instanceof JsonObject object) {
      Map<String, JsonValue> members = object.members();
      return members.containsKey("EndpointConfigName")
              || members.containsKey("ProductionVariants")
              || DeploymentSection.isIn(members.keySet())
          ? Recognition.LIKELY
          : Recognition.POSSIBLE;
    }
    boolean brace = text.text().stripLeading().startsWith("{");
    return brace || text.hasExtension(".json") ? Recognition.POSSIBLE : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return RequestBinder.read(JsonNodes.read(text, log), Coercion.STRICT, log);
  }

  @Override
  public boolean hasDeployment(SourceText text) {
    return text.json().orElse(null) instanceof JsonObject object
        && DeploymentSection.isIn(object.members().keySet());
  }

  @Override
  public FormatReading readDeployment(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return DeploymentReader.read(JsonNodes.read(text, log), Coercion.STRICT, log);
  }

  @Override
  public FormatText printDeployment(RequestTemplate deployment, PrintOptions options) {
    return print(deployment, options);
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    JsonValue ordered = value(request.node(), log).orElse(JsonObject.EMPTY);
    return log.finish(JsonTreeWriter.pretty(ordered) + "\n");
  }

  /**
   * Returns a value with its members in the model's order; empty if it is a placeholder, which is
   * refused.
   */
  public static Optional<JsonValue> value(RequestNode node, PrintingLog log) {
    Optional<Placeholder> placeholder = node.placeholder();
    if (placeholder.isPresent()) {
      log.refuse(
          node,
          "the value of " + placeholder.get().source() + " is not known; give a value for it");
      return Optional.empty();
    }
    if (node.kind() == ValueKind.OTHER) {
      return Optional.of(node.value().normalized());
    }
    if (node.value() instanceof JsonObject) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (RequestNode member : node.members()) {
        value(member, log).ifPresent(value -> members.put(member.name(), value));
      }
      return Optional.of(new JsonObject(members));
    }
    if (node.value() instanceof JsonArray) {
      return Optional.of(
          JsonArray.of(
              node.elements().stream()
                  .map(each -> value(each, log))
                  .flatMap(Optional::stream)
                  .toList()));
    }
    return Optional.of(node.value().normalized());
  }
}
