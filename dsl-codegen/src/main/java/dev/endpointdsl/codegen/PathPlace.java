package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.model.ModelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the file system.
 *
 * @param path the file
 */
record PathPlace(Path path) implements ModelPlace {

  @Override
  public String where() {
    return path.toString();
  }

  @Override
  public Optional<ModelSource> read() throws IOException {
    return Files.isRegularFile(path)
        ? Optional.of(new ModelSource(path.toString(), ModelText.decode(Files.readAllBytes(path))))
        : Optional.empty();
  }
}
