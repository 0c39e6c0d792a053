package dev.endpointdsl.codegen.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A path in the file system.
 *
 * @param path the file
 */
record PathLocation(Path path) implements ModelLocation {

  @Override
  public String description() {
    return path.toString();
  }

  @Override
  public Optional<ModelSource> read() throws IOException {
    return Files.isRegularFile(path)
        ? Optional.of(new ModelSource(path.toString(), Utf8Text.decode(Files.readAllBytes(path))))
        : Optional.empty();
  }
}
