package dev.endpointdsl.cli.check;

import dev.endpointdsl.Rule;
import dev.endpointdsl.cli.command.CommandIo;
import dev.endpointdsl.cli.command.CommandLineVersion;
import dev.endpointdsl.formats.source.SourceLocation;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints SARIF 2.1.0, the OASIS standard for results of static analysis. */
final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void print(CheckResult result, CommandIo io) {
    JsonObject log =
        JsonObject.EMPTY
            .with("$schema", SCHEMA)
            .with("version", "2.1.0")
            .with("runs", JsonArray.of(List.of(run(result))));
    io.out().println(JsonTreeWriter.pretty(log));
  }

  private static JsonObject run(CheckResult result) {
    Map<String, JsonObject> rules = new LinkedHashMap<>();
    result.findings().forEach(each -> rules.putIfAbsent(each.ruleId(), rule(each)));
    List<String> ids = new ArrayList<>(rules.keySet());
    JsonObject driver =
        JsonObject.EMPTY
            .with("name", "endpoint-dsl")
            .with("version", CommandLineVersion.value())
            .with("rules", JsonArray.of(List.copyOf(rules.values())));
    boolean readable = result.findings().stream().noneMatch(CheckFinding::isUnreadable);
    JsonObject invocation = JsonObject.EMPTY.with("executionSuccessful", new JsonBoolean(readable));
    return JsonObject.EMPTY
        .with("tool", JsonObject.EMPTY.with("driver", driver))
        .with("columnKind", "unicodeCodePoints")
        .with("invocations", JsonArray.of(List.of(invocation)))
        .with(
            "results",
            JsonArray.of(
                result.findings().stream()
                    .map(each -> result(each, ids.indexOf(each.ruleId())))
                    .toList()));
  }

  private static JsonObject rule(CheckFinding finding) {
    JsonObject rule = JsonObject.EMPTY.with("id", finding.ruleId());
    if (finding.rule().isEmpty()) {
      return rule.with("shortDescription", text("The document cannot be read."));
    }
    Rule broken = finding.rule().get();
    String description = broken.what().isEmpty() ? broken.why() : broken.what();
    return rule.with("shortDescription", text(description))
        .with("fullDescription", text(broken.why()))
        .with("help", text(broken.remedy()))
        .with(
            "defaultConfiguration",
            JsonObject.EMPTY.with("level", Level.of(broken.severity()).toString()));
  }

  private static JsonObject result(CheckFinding finding, int ruleIndex) {
    JsonObject location =
        JsonObject.EMPTY.with("physicalLocation", physicalLocation(finding.location()));
    if (!finding.path().isEmpty()) {
      JsonObject logical = JsonObject.EMPTY.with("fullyQualifiedName", finding.path());
      location = location.with("logicalLocations", JsonArray.of(List.of(logical)));
    }
    return JsonObject.EMPTY
        .with("ruleId", finding.ruleId())
        .with("ruleIndex", JsonNumber.of(ruleIndex))
        .with("level", finding.level().toString())
        .with("message", text(finding.message()))
        .with("locations", JsonArray.of(List.of(location)));
  }

  private static JsonObject physicalLocation(SourceLocation location) {
    JsonObject physical =
        JsonObject.EMPTY.with(
            "artifactLocation", JsonObject.EMPTY.with("uri", uri(location.source())));
    if (location.line() == 0) {
      return physical;
    }
    return physical.with(
        "region",
        JsonObject.EMPTY
            .with("startLine", JsonNumber.of(location.line()))
            .with("startColumn", JsonNumber.of(location.column())));
  }

  /** Returns a URI: relative for a relative path, because the reader knows the root better. */
  private static String uri(String source) {
    Path path = Path.of(source.replaceAll("[<>]", ""));
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    String absolute = Path.of("/").resolve(path.normalize()).toUri().getRawPath();
    return absolute.substring(1);
  }

  private static JsonObject text(String text) {
    return JsonObject.EMPTY.with("text", text);
  }
}
