package dev.endpointdsl.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service model in Smithy's JSON syntax, as AWS publishes them, if there is one.
 *
 * @param file the model file
 */
record PublishedModel(Path file) {

  /** The environment variable that names the file. */
  static final String FILE = "ENDPOINT_DSL_LARGE_MODEL";

  static Optional<PublishedModel> given() {
    return Optional.ofNullable(System.getenv(FILE)).map(name -> new PublishedModel(Path.of(name)));
  }

  /** Writes the annotated package into a folder, for every operation that creates or updates. */
  Path write(Path folder) throws IOException {
    Files.copy(file, folder.resolve("large.json"));
    JsonNode shapes = JsonMapper.shared().readTree(Files.readString(file)).get("shapes");
    List<String> operations =
        shapes.properties().stream()
            .filter(shape -> shape.getValue().get("type").asString().equals("operation"))
            .map(Map.Entry::getKey)
            .filter(id -> id.contains("#Create") || id.contains("#Update"))
            .toList();
    return Declaration.write(folder, "large.json", operations);
  }
}
