package dev.endpointdsl.benchmarks.javac;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A service model in Smithy's JSON syntax, as AWS publishes them.
 *
 * @param file the model file
 */
record PublishedModel(Path file) {

  /** The environment variable that names a folder with published models, at any depth. */
  static final String FOLDER = "ENDPOINTDSL_MODELS";

  /** Returns the largest model of the folder; empty if the variable is not set. */
  static Optional<PublishedModel> largest() throws IOException {
    String folder = System.getenv(FOLDER);
    if (folder == null || folder.isBlank()) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .max(Comparator.comparingLong(file -> file.toFile().length()))
          .map(PublishedModel::new);
    }
  }

  /** Writes the annotated package into a folder, for every operation. */
  Path write(Path folder) throws IOException {
    Files.copy(file, folder.resolve("large.json"));
    return Declaration.write(folder, "large.json", List.of("*"));
  }
}
