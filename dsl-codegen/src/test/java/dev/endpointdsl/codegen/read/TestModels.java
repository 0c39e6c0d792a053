package dev.endpointdsl.codegen.read;

import dev.endpointdsl.codegen.source.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the models that tests keep as files. */
final class TestModels {

  private TestModels() {}

  /** The files of a model, called by their names without the directory. */
  static List<ModelSource> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".txt"))
          .sorted()
          .map(TestModels::source)
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
