package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the model files of tests. */
final class ModelFiles {

  private ModelFiles() {}

  /** Returns the files of a model, named without their directory. */
  static List<ModelSource> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".txt"))
          .sorted()
          .map(ModelFiles::source)
          .toList();
    }
  }

  private static ModelSource source(Path file) {
    try {
      return new ModelSource(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
