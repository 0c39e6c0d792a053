package dev.endpointdsl.formats.cloudformation;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.ConstraintCheck;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.deployment.DeploymentLinks;
import dev.endpointdsl.formats.deployment.DeploymentReader;
import dev.endpointdsl.formats.deployment.DeploymentSection;
import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.request.PrintOptions;
import dev.endpointdsl.formats.request.PrintingLog;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.yaml.YamlNodes;
import dev.endpointdsl.formats.yaml.YamlText;
import dev.endpointdsl.formats.yaml.YamlVersion;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** CloudFormation's templates and resources, in JSON and YAML. */
public final class CloudFormationFormat implements Format {

  /** Members that CloudFormation does not require. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "ProductionVariants[].RoutingConfig.RoutingStrategy",
          "ShadowProductionVariants[].RoutingConfig.RoutingStrategy");

  /** Creates the format. */
  public CloudFormationFormat() {}

  @Override
  public String name() {
    return "cloudformation";
  }

  @Override
  public Recognition recognize(SourceText text) {
    boolean type = text.text().contains(ResourceChoice.TYPE);
    boolean template = type && (text.text().contains("Properties") || isTemplate(text));
    return template ? Recognition.CERTAIN : isTemplate(text) ? Recognition.LIKELY : Recognition.NO;
  }

  private static boolean isTemplate(SourceText text) {
    return text.text().contains("AWSTemplateFormatVersion");
  }

  @Override
  public List<String> resources(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    return ResourceChoice.logicalIds(root(text, log));
  }

  private static SourceObject root(SourceText text, ReadingLog log) {
    boolean json = text.text().stripLeading().startsWith("{");
    SourceNode root =
        json
            ? JsonNodes.read(text, log)
            : YamlNodes.read(log, YamlVersion.LEGACY, new ShortForms());
    if (!(root instanceof SourceObject object)) {
      throw log.fatal(root.location(), "expected a template, a resource or properties");
    }
    return object;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    FormatReading reading =
        RequestBinder.read(
            new ResourceChoice(root(text, log), log).read(), Coercion.CLOUDFORMATION, log);
    if (options.allowsViolations()) {
      return reading;
    }
    ConstraintCheck.checkPresence(
        reading.template(),
        OPTIONAL,
        (node, message) -> log.problem(reading.locate(node.pointer()), node.path(), message));
    log.throwIfProblems();
    return reading;
  }

  /** Checks whether a template has other parts than a configuration and its endpoint. */
  @Override
  public boolean hasDeployment(SourceText text) {
    return recognize(text) != Recognition.NO
        && Arrays.stream(DeploymentSection.values())
            .filter(each -> each != DeploymentSection.ENDPOINT_CONFIG)
            .filter(each -> each != DeploymentSection.ENDPOINT)
            .filter(each -> each != DeploymentSection.SCHEDULED_ACTIONS)
            .anyMatch(each -> text.text().contains(DeploymentTypes.of(each)));
  }

  @Override
  public FormatReading readDeployment(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    SourceObject sections = new DeploymentResources(root(text, log), log).read();
    return DeploymentReader.read(sections, Coercion.CLOUDFORMATION, log);
  }

  @Override
  public FormatText printDeployment(RequestTemplate deployment, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, deployment);
    RequestTemplate linked = DeploymentLinks.link(deployment, options);
    return text(new DeploymentTemplateBuilder(linked, log).template(), options, log);
  }

  @Override
  public FormatText print(RequestTemplate request, PrintOptions options) {
    PrintingLog log = new PrintingLog(this, request);
    ConstraintCheck.checkPresence(
        request,
        OPTIONAL,
        (node, message) -> log.refuse(node, "CloudFormation refuses the template: " + message));
    TemplateBuilder builder = new TemplateBuilder(request, log);
    boolean resource = options.find(PrintOptions.ONLY).filter("resource"::equals).isPresent();
    JsonObject value = resource ? builder.resource() : builder.template();
    return text(value, options, log);
  }

  private static FormatText text(JsonObject value, PrintOptions options, PrintingLog log) {
    boolean json = options.find(PrintOptions.STYLE).filter("json"::equals).isPresent();
    return log.finish(json ? JsonTreeWriter.pretty(value) + "\n" : YamlText.of(value));
  }
}
