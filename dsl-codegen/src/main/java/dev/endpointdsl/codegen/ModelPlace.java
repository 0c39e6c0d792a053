package dev.endpointdsl.codegen;

import dev.endpointdsl.codegen.model.ModelSource;
import java.io.IOException;
import java.util.Optional;

/** A place where a file of a model may be. */
interface ModelPlace {

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
