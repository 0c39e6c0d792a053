package dev.endpointdsl.formats.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.fixture.InstalledProgram;
import dev.endpointdsl.formats.request.FormatText;
import dev.endpointdsl.formats.schema.JsonSchema;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNull;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.json.tree.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Validators from npm judge printed templates and the JSON Schema, if they are installed. */
class NodeJudgesTest {

  private static final String TEMPLATES =
      """
      const { RegoEngine, TemplateFile } = require('@aws/cloudformation-validate');
      const engine = new RegoEngine();
      for (const file of process.argv.slice(2)) {
        const report = engine.validateStandard(new TemplateFile(file), { severityLevel: 'ERROR' });
        for (const { ruleId, message } of report.diagnostics) {
          console.log(file, ruleId, message);
        }
      }
      engine.free();
      """;

  private static final String SCHEMA =
      """
      const fs = require('fs');
      const Ajv = require('ajv/dist/2020');
      const read = name => JSON.parse(fs.readFileSync(name, 'utf8'));
      const validate = new Ajv({ strict: false }).compile(read('schema.json'));
      for (const [broken, request] of read('requests.json')) {
        if (validate(request) === broken) {
          console.log(broken, JSON.stringify(request), JSON.stringify(validate.errors));
        }
      }
      """;

  @TempDir private Path folder;

  private InstalledProgram node(String packageName) throws Exception {
    Path modules = InstalledProgram.folderOrSkip("ENDPOINT_DSL_NODE_MODULES", packageName);
    return InstalledProgram.orSkip("node", folder).with("NODE_PATH", modules.toString());
  }

  @Test
  void printedTemplatesAreValid() throws Exception {
    InstalledProgram node = node("@aws/cloudformation-validate");
    Files.writeString(folder.resolve("judge.cjs"), TEMPLATES);
    Map<String, FormatText> templates = JudgedRequests.printed("cloudformation", 200);
    // The validator takes the ID of a key only if it is a UUID, and the service takes others too.
    templates.values().removeIf(each -> each.text().contains("key/secret"));
    List<String> command = new ArrayList<>(List.of("judge.cjs"));
    for (Map.Entry<String, FormatText> each : templates.entrySet()) {
      Files.writeString(folder.resolve(each.getKey() + ".yaml"), each.getValue().text());
      command.add(each.getKey() + ".yaml");
    }
    InstalledProgram.Run run = node.run(command.toArray(String[]::new));

    assertThat(run.output()).isEmpty();
    assertThat(templates).hasSizeGreaterThan(50);
  }

  /** The schema takes what the service takes, and refuses a wrong type or name in any place. */
  @Test
  void theSchemaAgreesAboutShapes() throws Exception {
    InstalledProgram node = node("ajv");
    Files.writeString(folder.resolve("judge.cjs"), SCHEMA);
    Files.writeString(folder.resolve("schema.json"), JsonSchema.endpointConfig());
    List<JsonValue> requests = new ArrayList<>();
    for (JsonObject request : JudgedRequests.accepted()) {
      requests.add(pair(false, request));
      broken(request).forEach(each -> requests.add(pair(true, each)));
    }
    Files.writeString(
        folder.resolve("requests.json"), JsonTreeWriter.compact(JsonArray.of(requests)));
    InstalledProgram.Run run = node.run("judge.cjs");

    assertThat(run.output()).isEmpty();
    assertThat(requests).hasSizeGreaterThan(1_000);
  }

  private static JsonValue pair(boolean broken, JsonValue request) {
    return JsonArray.of(List.of(new JsonBoolean(broken), request));
  }

  /** Returns the value with each of its parts replaced by one of a wrong type or name. */
  private static List<JsonValue> broken(JsonValue value) {
    List<JsonValue> broken = new ArrayList<>();
    if (value instanceof JsonObject object) {
      broken.add(JsonArray.of(List.of()));
      broken.add(object.with("Unknown", "x"));
      object
          .members()
          .forEach(
              (name, member) -> {
                for (JsonValue each : broken(member)) {
                  Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
                  members.put(name, each);
                  broken.add(new JsonObject(members));
                }
              });
    } else if (value instanceof JsonArray array) {
      broken.add(new JsonString("x"));
      if (!array.elements().isEmpty()) {
        for (JsonValue each : broken(array.elements().get(0))) {
          List<JsonValue> elements = new ArrayList<>(array.elements());
          elements.set(0, each);
          broken.add(JsonArray.of(elements));
        }
      }
    } else {
      broken.add(new JsonNull());
      broken.add(JsonArray.of(List.of()));
      broken.add(value instanceof JsonString ? new JsonNumber("1") : new JsonString("x"));
    }
    return broken;
  }
}
