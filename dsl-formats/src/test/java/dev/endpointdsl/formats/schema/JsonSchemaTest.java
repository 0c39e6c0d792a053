package dev.endpointdsl.formats.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.recorded.Recording;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonSchemaTest {

  private final JsonObject schema = JsonTreeReader.readObject(JsonSchema.endpointConfig());

  @Test
  void hasNamesTypesAndConstraintsOfTheModel() {
    JsonObject variants = schema.object("properties").object("ProductionVariants");
    JsonObject serverless = schema.object("$defs").object("ServerlessConfig").object("properties");

    assertThat(schema.string("$schema")).endsWith("2020-12/schema");
    assertThat(variants.string("type")).isEqualTo("array");
    assertThat(variants.number("maxItems")).isEqualTo(10);
    assertThat(variants.object("items").string("$ref")).isEqualTo("#/$defs/ProductionVariant");
    assertThat(serverless.object("MemorySizeInMB").members()).containsKey("enum");
    assertThat(schema.object("$defs").object("ProductionVariant").members())
        .containsKey("required")
        .containsEntry("additionalProperties", new JsonBoolean(false));
  }

  /** Python's jsonschema accepts every recorded request and refuses those with a wrong shape. */
  @Test
  void agreesWithAValidator(@TempDir Path work) throws Exception {
    Assumptions.assumeTrue(
        run(work, "-c", "import jsonschema") == 0, "python3 with jsonschema is not installed");
    Files.writeString(work.resolve("schema.json"), JsonSchema.endpointConfig());
    // paws does not send empty values, not even those that the service requires.
    List<Recording> bodies =
        Recording.allBodies().stream().filter(each -> !each.format().equals("paws")).toList();
    for (int i = 0; i < bodies.size(); i++) {
      Files.writeString(
          work.resolve("good" + i + ".json"),
          JsonTreeWriter.compact(bodies.get(i).body().orElseThrow()));
    }
    Files.writeString(work.resolve("bad0.json"), "{\"EndpointConfigName\":\"a\"}");
    Files.writeString(
        work.resolve("bad1.json"), "{\"EndpointConfigName\":1,\"ProductionVariants\":[]}");

    String script =
        """
        import glob, json, jsonschema, sys
        # Python has no classes such as \\p{L}, which the patterns of JSON Schema can have.
        schema = json.load(open('schema.json'), object_hook=lambda each: {
            k: v for k, v in each.items() if k != 'pattern' or '\\p' not in v})
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for name in sorted(glob.glob('*.json')):
            if name != 'schema.json':
                wrong = [e for e in validator.iter_errors(json.load(open(name)))]
                shape = [e for e in wrong if e.validator in ('type', 'required', 'additionalProperties')]
                if bool(shape) != name.startswith('bad'):
                    sys.exit(name + ': ' + str([e.message for e in shape]))
        """;
    int status = run(work, "-c", script);

    assertThat(status).as(Files.readString(work.resolve("out.txt"))).isZero();
  }

  private static int run(Path work, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    try {
      Process python =
          new ProcessBuilder(command)
              .directory(work.toFile())
              .redirectErrorStream(true)
              .redirectOutput(work.resolve("out.txt").toFile())
              .start();
      if (!python.waitFor(60, TimeUnit.SECONDS)) {
        python.destroyForcibly();
      }
      return python.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
