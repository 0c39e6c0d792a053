package dev.endpointdsl.codegen.source;

import java.io.IOException;
import java.util.Optional;

/** A location where a model file may be. */
interface ModelLocation {

  /** Returns the location as messages show it, such as a path. */
  String description();

  /**
   * Reads the file.
   *
   * @return the file; empty if it does not exist
   * @throws IOException if it exists but cannot be read
   */
  Optional<ModelSource> read() throws IOException;
}
