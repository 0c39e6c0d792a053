package dev.endpointdsl.formats.request;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the files that a document refers to: {@code file://churn.json}. */
@FunctionalInterface
public interface FileResolver {

  /** Reads no files. */
  FileResolver NONE = new NoFiles();

  /**
   * Returns the content of a file.
   *
   * @param name the name in the text, without {@code file://}
   * @throws IOException if the file cannot be read; its message says why
   */
  String read(String name) throws IOException;

  /** Returns a resolver for the files below a directory, which no name can leave. */
  static FileResolver in(Path directory) {
    return new FilesBelow(directory.toAbsolutePath().normalize());
  }
}
