package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The validator of CloudFormation, if it is installed, on requests as resource properties. */
class CloudFormationJudgeTest {

  /** About the maximum number of resources of a template. */
  private static final int IN_A_TEMPLATE = 250;

  /** The names of constraints by rule; other rules are their own names. */
  private static final Map<String, String> CONSTRAINTS =
      Map.ofEntries(
          Map.entry("E1150", "format"),
          Map.entry("E1154", "format"),
          Map.entry("E1156", "format"),
          Map.entry("F3017", "format"),
          Map.entry("F3002", "unknown member"),
          Map.entry("F3003", "required"),
          Map.entry("F3014", "alternatives"),
          Map.entry("F3018", "alternatives"),
          Map.entry("F3032", "size"),
          Map.entry("F3033", "length"),
          Map.entry("F3037", "unique"),
          Map.entry("W3030", "enum"));

  private static final Pattern PROPERTIES = Pattern.compile("^Properties\\.?");

  private static final Pattern MISSING = Pattern.compile("'(?<name>\\w+)' is a required property");

  @TempDir private Path folder;

  /** One run judges all types, because its start takes longer than hundreds of requests. */
  @Test
  void everyDisagreementIsListed() throws IOException, InterruptedException {
    ExternalProgram node = ExternalProgram.orSkip("node", folder);
    Path modules = ExternalProgram.nodeModulesOrSkip("@aws/cloudformation-validate");
    ExternalProgram.copyResource("judge.cjs", folder);
    Map<CloudFormationType, List<JsonObject>> requests = new EnumMap<>(CloudFormationType.class);
    List<String> args = new ArrayList<>(List.of("judge.cjs"));
    for (CloudFormationType type : CloudFormationType.values()) {
      requests.put(type, type.requests());
      args.addAll(templates(type, requests.get(type)));
    }

    String output = node.with("NODE_PATH", modules.toString()).run(args.toArray(String[]::new));

    Map<String, List<ToolRefusal>> refusals = refusals(output);
    assertSoftly(
        softly ->
            requests.forEach((type, all) -> softly.check(() -> areListed(type, all, refusals))));
  }

  private static void areListed(
      CloudFormationType type,
      List<JsonObject> requests,
      Map<String, List<ToolRefusal>> allRefusals) {
    Disagreements disagreements = new Disagreements(judge(type));
    int refused = 0;
    for (int i = 0; i < requests.size(); i++) {
      List<ToolRefusal> refusals = allRefusals.getOrDefault(logicalId(type, i), List.of());
      refused += refusals.isEmpty() ? 0 : 1;
      disagreements.compare(
          requests.get(i),
          type.verdict(JsonTreeWriter.ascii(requests.get(i))),
          refusals,
          CloudFormationJudgeTest::condition);
    }
    assertThat(refused)
        .as("refused of " + type)
        .isBetween(requests.size() / 10, requests.size() - 5);
    disagreements.areListed();
  }

  /** Returns the name of the judge in the list of disagreements. */
  static String judge(CloudFormationType type) {
    return "cloudformation-validate, " + type.type();
  }

  private static String logicalId(CloudFormationType type, int request) {
    return type.name().replace("_", "") + "R" + request;
  }

  private List<String> templates(CloudFormationType type, List<JsonObject> requests)
      throws IOException {
    List<String> files = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += IN_A_TEMPLATE) {
      Map<String, JsonValue> resources = new LinkedHashMap<>();
      for (int i = from; i < Math.min(from + IN_A_TEMPLATE, requests.size()); i++) {
        Map<String, JsonValue> resource = new LinkedHashMap<>();
        resource.put("Type", new JsonString(type.type()));
        resource.put("Properties", requests.get(i));
        resources.put(logicalId(type, i), new JsonObject(resource));
      }
      JsonObject template = JsonObject.EMPTY.with("Resources", new JsonObject(resources));
      String file = type.name() + from + ".json";
      Files.writeString(folder.resolve(file), JsonTreeWriter.ascii(template));
      files.add(file);
    }
    return files;
  }

  /** Returns the refusals by the logical id of the resource. */
  private static Map<String, List<ToolRefusal>> refusals(String output) {
    Map<String, List<ToolRefusal>> refusals = new HashMap<>();
    output
        .lines()
        .map(JsonTreeReader::readObject)
        .forEach(
            line ->
                refusals
                    .computeIfAbsent(line.string("resource"), none -> new ArrayList<>())
                    .add(refusal(line)));
    return refusals;
  }

  private static ToolRefusal refusal(JsonObject line) {
    String message = line.string("message");
    String at = PROPERTIES.matcher(line.string("path")).replaceFirst("");
    Matcher missing = MISSING.matcher(message);
    String path = missing.matches() ? (at.isEmpty() ? "" : at + ".") + missing.group("name") : at;
    String rule = line.string("ruleId");
    return new ToolRefusal(path, CONSTRAINTS.getOrDefault(rule, rule), rule + ": " + message);
  }

  /** Returns the member, in any structure; for an entry of a map, the map. */
  private static String condition(JsonObject request, ToolRefusal refusal) {
    String path =
        refusal.path().replaceAll("\\.[0-9]+", "").replaceAll("\\bEnvironment\\..*", "Environment");
    return path.isEmpty() ? "the request" : path.substring(path.lastIndexOf('.') + 1);
  }
}
