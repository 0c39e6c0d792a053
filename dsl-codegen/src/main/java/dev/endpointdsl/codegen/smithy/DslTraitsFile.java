package dev.endpointdsl.codegen.smithy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The model file that defines the traits of Endpoint DSL. */
final class DslTraitsFile {

  /** The file's name in Smithy's events; its directory keeps it apart from any file of a user. */
  static final String NAME = "META-INF/smithy/dsl-traits.smithy";

  private DslTraitsFile() {}

  /**
   * Reads the file.
   *
   * @throws IllegalStateException if this module's jar does not contain it
   */
  static String read() {
    // The processor's own class loader: compilers set any context class loader.
    try (InputStream in = DslTraitsFile.class.getResourceAsStream("/" + NAME)) {
      if (in == null) {
        throw new IllegalStateException("The jar of dsl-codegen does not contain " + NAME + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
