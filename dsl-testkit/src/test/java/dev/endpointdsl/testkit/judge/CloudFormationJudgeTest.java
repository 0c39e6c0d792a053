package dev.endpointdsl.testkit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import dev.endpointdsl.testkit.generate.GeneratedRequests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final String JUDGE = "cloudformation-validate";

  /** About the maximum number of resources of a template. */
  private static final int IN_A_TEMPLATE = 250;

  /** The names of constraints by rule; other rules are their own names. */
  private static final Map<String, String> CONSTRAINTS =
      Map.of(
          "E1150", "format",
          "E1154", "format",
          "E1156", "format",
          "F3017", "format",
          "F3002", "unknown member");

  private static final Pattern PROPERTIES = Pattern.compile("^Properties\\.?");

  private static final Pattern MISSING = Pattern.compile("'(?<name>\\w+)' is a required property");

  @TempDir private Path folder;

  @Test
  void everyDisagreementIsListed() throws IOException, InterruptedException {
    ExternalProgram node = ExternalProgram.orSkip("node", folder);
    Path modules = ExternalProgram.nodeModulesOrSkip("@aws/cloudformation-validate");
    ExternalProgram.copyResource("judge.cjs", folder);
    List<JsonObject> requests = GeneratedRequests.all();

    List<String> args = new ArrayList<>(List.of("judge.cjs"));
    args.addAll(templates(requests));
    String output = node.with("NODE_PATH", modules.toString()).run(args.toArray(String[]::new));

    Map<Integer, List<ToolRefusal>> refusals = refusals(output);
    Disagreements disagreements = new Disagreements(JUDGE);
    for (int i = 0; i < requests.size(); i++) {
      Verdict verdict = Verdict.of(JsonTreeWriter.ascii(requests.get(i)));
      disagreements.compare(
          requests.get(i),
          verdict,
          refusals.getOrDefault(i, List.of()),
          CloudFormationJudgeTest::condition);
    }
    assertThat(requests).hasSizeGreaterThan(2_000);
    assertThat(refusals).hasSizeGreaterThan(1_000);
    disagreements.areListed();
  }

  private List<String> templates(List<JsonObject> requests) throws IOException {
    List<String> files = new ArrayList<>();
    for (int from = 0; from < requests.size(); from += IN_A_TEMPLATE) {
      Map<String, JsonValue> resources = new LinkedHashMap<>();
      for (int i = from; i < Math.min(from + IN_A_TEMPLATE, requests.size()); i++) {
        Map<String, JsonValue> resource = new LinkedHashMap<>();
        resource.put("Type", new JsonString("AWS::SageMaker::EndpointConfig"));
        resource.put("Properties", requests.get(i));
        resources.put("R" + i, new JsonObject(resource));
      }
      JsonObject template = JsonObject.EMPTY.with("Resources", new JsonObject(resources));
      String file = "template" + from + ".json";
      Files.writeString(folder.resolve(file), JsonTreeWriter.ascii(template));
      files.add(file);
    }
    return files;
  }

  private static Map<Integer, List<ToolRefusal>> refusals(String output) {
    Map<Integer, List<ToolRefusal>> refusals = new HashMap<>();
    output
        .lines()
        .map(JsonTreeReader::readObject)
        .forEach(
            line -> {
              int request = Integer.parseInt(line.string("resource").substring(1));
              refusals.computeIfAbsent(request, none -> new ArrayList<>()).add(refusal(line));
            });
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

  /** Returns the member, in any structure. */
  private static String condition(JsonObject request, ToolRefusal refusal) {
    String path = refusal.path().replaceAll("\\.[0-9]+", "");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
