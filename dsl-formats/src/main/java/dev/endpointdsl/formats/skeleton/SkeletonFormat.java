package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonObject;

/**
 * The request as YAML, with a comment for each member and every other member commented out at its
 * place. It is printed only, and read as YAML.
 */
public final class SkeletonFormat implements Format {

  /** Creates the format. */
  public SkeletonFormat() {}

  @Override
  public String name() {
    return "skeleton";
  }

  @Override
  public Recognition recognize(SourceText text) {
    return Recognition.NO;
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    JsonObject values =
        (JsonObject) ApiJsonFormat.value(request.node(), log).orElse(JsonObject.EMPTY);
    return log.finish(new CommentedYaml(request.model()).of(request.root(), values));
  }
}
