package dev.endpointdsl.formats.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the files below a directory.
 *
 * @param root the directory, absolute and normalized
 */
record FilesBelow(Path root) implements FileResolver {

  @Override
  public String read(String name) throws IOException {
    Path file = root.resolve(name).normalize();
    if (!file.startsWith(root)) {
      throw new IOException(name + " is not below " + root);
    }
    return Files.readString(file);
  }
}
