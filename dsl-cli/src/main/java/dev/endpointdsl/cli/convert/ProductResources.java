package dev.endpointdsl.cli.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that the build copies into the artifact. */
final class ProductResources {

  private static final String ROOT = "/META-INF/endpoint-dsl/";

  private ProductResources() {}

  /** Returns the content of a file, if the artifact has it. */
  static Optional<String> find(String name) {
    try (InputStream in = ProductResources.class.getResourceAsStream(ROOT + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
