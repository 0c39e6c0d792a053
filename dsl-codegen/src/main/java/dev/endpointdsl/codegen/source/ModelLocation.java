package dev.endpointdsl.codegen.source;

import java.io.IOException;
import java.util.Optional;

/** A place where a file of a model may be. */
interface ModelLocation {

  /** What people know the place by. */
  String where();

  /**
   * Reads the file.
   *
   * @return the file; empty when it is not there
   * @throws IOException when it is there and cannot be read
   */
  Optional<ModelSource> read() throws IOException;
}
