package dev.endpointdsl.formats.yaml;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.deployment.DeploymentReader;
import dev.endpointdsl.formats.json.ApiJsonFormat;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.regex.Pattern;

/** The request as YAML: {@code aws ... --cli-input-yaml} takes it. */
public final class CliYamlFormat implements Format {

  /** Creates the format. */
  public CliYamlFormat() {}

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public Recognition recognize(SourceText text) {
    if (text.text().stripLeading().startsWith("{")) {
      return Recognition.NO;
    }
    if (Patterns.MEMBER.matcher(text.text()).find() || hasDeployment(text)) {
      return Recognition.LIKELY;
    }
    boolean named = text.hasExtension(".yaml") || text.hasExtension(".yml");
    return named ? Recognition.POSSIBLE : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return RequestBinder.read(
        YamlNodes.read(log, YamlVersion.CORE, YamlTags.NONE), Coercion.STRICT, log);
  }

  @Override
  public boolean hasDeployment(SourceText text) {
    return !text.text().stripLeading().startsWith("{")
        && Patterns.SECTION.matcher(text.text()).find();
  }

  @Override
  public FormatReading readDeployment(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return DeploymentReader.read(
        YamlNodes.read(log, YamlVersion.CORE, YamlTags.NONE), Coercion.STRICT, log);
  }

  @Override
  public FormatText printDeployment(RequestTemplate deployment, PrintOptions options) {
    return print(deployment, options);
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    return log.finish(
        YamlText.of(ApiJsonFormat.value(request.node(), log).orElse(JsonObject.EMPTY)));
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern MEMBER =
        Pattern.compile(
            "(?m)^(?:\\? )?[\"']?(?:EndpointConfigName|ProductionVariants)[\"']?\\s*(?::|$)");

    /** A section of a whole deployment at the beginning of a line. */
    static final Pattern SECTION =
        Pattern.compile(
            "(?m)^[\"']?(?:Models|EndpointConfig|Endpoint|InferenceComponents|ScalableTargets|ScalingPolicies|ScheduledActions|Alarms)[\"']?\\s*:");
  }
}
