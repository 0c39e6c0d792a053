package dev.endpointdsl.formats.describe;

import dev.endpointdsl.formats.binding.Coercion;
import dev.endpointdsl.formats.binding.RequestBinder;
import dev.endpointdsl.formats.binding.ServiceAdditions;
import dev.endpointdsl.formats.json.JsonNodes;
import dev.endpointdsl.formats.python.PythonNodes;
import dev.endpointdsl.formats.request.Format;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.formats.request.ReadingLog;
import dev.endpointdsl.formats.request.Recognition;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceText;
import dev.endpointdsl.formats.yaml.YamlNodes;
import dev.endpointdsl.formats.yaml.YamlTags;
import dev.endpointdsl.formats.yaml.YamlVersion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The answer of {@code DescribeEndpointConfig}: JSON and YAML of the AWS CLI, JSON of boto3 and of
 * the AWS SDK for JavaScript, and a printed dictionary of boto3.
 */
public final class DescribeFormat implements Format {

  private static final Set<String> NO_MEMBERS =
      Set.of("EndpointConfigArn", "CreationTime", "ResponseMetadata", "$metadata");

  /** Creates the format. */
  public DescribeFormat() {}

  @Override
  public String name() {
    return "describe";
  }

  @Override
  public Recognition recognize(SourceText text) {
    boolean described =
        text.text().contains("EndpointConfigArn")
            && (text.text().contains("\"EndpointConfigArn\":")
                || Patterns.ARN.matcher(text.text()).find());
    return described ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public FormatReading read(SourceText text, ReadOptions options) {
    ReadingLog log = new ReadingLog(this, text, options);
    SourceObject description = description(tree(log), log);
    for (SourceObject.Member member : description.members()) {
      if (NO_MEMBERS.contains(member.name())) {
        log.dropped(member.location(), member.name(), "it is no member of the request");
      }
    }
    log.warn(text.location(), "Tags", "tags are not described; read them with ListTags");
    List<SourceObject.Member> members =
        description.members().stream()
            .filter(member -> !NO_MEMBERS.contains(member.name()))
            .toList();
    SourceObject request = new SourceObject(members, description.location());
    return RequestBinder.read(ServiceAdditions.drop(request, log), Coercion.STRICT, log);
  }

  private static SourceNode tree(ReadingLog log) {
    String text = log.text().text();
    if (log.text().json().isPresent()) {
      return JsonNodes.read(log.text(), log);
    }
    if (Patterns.JAVASCRIPT.matcher(text).find()) {
      throw log.fatal(
          log.text().location(),
          "the output of console.log is not JSON; print it with JSON.stringify");
    }
    if (text.stripLeading().startsWith("{")) {
      return text.contains("\": ") && !text.contains("': ")
          ? JsonNodes.read(log.text(), log)
          : PythonNodes.literal(log);
    }
    return YamlNodes.read(log, YamlVersion.CORE, YamlTags.NONE);
  }

  private static SourceObject description(SourceNode tree, ReadingLog log) {
    boolean stream = tree instanceof SourceList list && list.elements().size() == 1;
    SourceNode root = stream ? ((SourceList) tree).elements().get(0) : tree;
    if (root instanceof SourceObject object
        && object.find("EndpointConfigName").isPresent()
        && object.find("ProductionVariants").isPresent()) {
      return object;
    }
    throw log.fatal(
        root.location(),
        "the description is not complete, because of --query, or has no names, because of"
            + " --output text or table; describe with --output json");
  }

  /** Holds the patterns, which are compiled only for a string that may match. */
  private static final class Patterns {
    static final Pattern ARN =
        Pattern.compile(
            "(?m)^(?:- |\\s*)[{]?\\s*[\"']?EndpointConfigArn[\"']?:|'EndpointConfigArn':");
    static final Pattern JAVASCRIPT = Pattern.compile("^\\s*\\{\\s*\\$?\\w+:");
  }
}
