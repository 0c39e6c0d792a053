package cdk;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.json.JsonTreeWriter;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.EndpointConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FromTemplate {
  public static void main(String... args) throws IOException {
    Path file = Path.of("src/test/documents/accepted/cdk/template.json");
    // begin
    JsonObject template = (JsonObject) JsonTreeReader.read(Files.readString(file));
    JsonObject properties = template.object("Resources").object("ChurnConfig").object("Properties");
    EndpointConfig config = EndpointConfig.fromJson(JsonTreeWriter.compact(properties));
    // end
    System.out.println(config.toPrettyJson());
  }
}
