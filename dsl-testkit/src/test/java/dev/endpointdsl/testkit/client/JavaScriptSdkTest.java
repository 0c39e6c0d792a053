package dev.endpointdsl.testkit.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonArray;
import dev.endpointdsl.json.tree.JsonBoolean;
import dev.endpointdsl.json.tree.JsonNumber;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.ExternalProgram;
import dev.endpointdsl.testkit.internal.state.ResourceTag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The AWS SDK for JavaScript, if it is installed, against LocalSageMaker. */
class JavaScriptSdkTest {

  @TempDir private Path folder;

  @Test
  void createsUpdatesAndDeletesAnEndpoint() throws IOException, InterruptedException {
    ExternalProgram node = ExternalProgram.orSkip("node", folder);
    Path modules = ExternalProgram.nodeModulesOrSkip("@aws-sdk/client-sagemaker");
    ExternalProgram.copyResource("life.cjs", folder);
    Duration none = Duration.ZERO;

    String output;
    try (LocalSageMaker sageMaker =
        LocalSageMaker.builder()
            .lenient(true)
            .creationTakes(none)
            .updateTakes(none)
            .deletionTakes(none)
            .start()) {
      output =
          node.with("NODE_PATH", modules.toString())
              .run("life.cjs", sageMaker.endpoint().toString());
    }

    JsonObject answers = JsonTreeReader.readObject(output);
    assertThat(answers.find("pages").map(JsonTreeWriter::ascii)).contains("[[\"two\"],[\"one\"]]");
    assertThat(answers.find("weight")).contains(new JsonNumber("0.9"));
    assertThat(answers.find("created")).contains(new JsonBoolean(true));
    assertThat(answers.find("tags"))
        .contains(
            new JsonArray(
                List.of(
                    new ResourceTag("team", "risk").toJson(),
                    new ResourceTag("owner", "Zoë").toJson())));
    assertThat(answers.string("createdState")).isEqualTo("SUCCESS");
    assertThat(answers.string("updatedState")).isEqualTo("SUCCESS");
    assertThat(answers.string("deletedState")).isEqualTo("SUCCESS");
    assertThat(answers.string("status")).isEqualTo("InService");
    assertThat(answers.string("live")).isEqualTo("two");
    assertThat(answers.string("refusal"))
        .isEqualTo(
            "ValidationException: Could not find endpoint"
                + " \"arn:aws:sagemaker:us-east-1:123456789012:endpoint/churn\".");
  }
}
