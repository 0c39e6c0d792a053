package dev.endpointdsl.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A configuration with nearly every member of the model. Each variant is fine, but no endpoint
 * could have all of them.
 */
final class Everything {

  private Everything() {}

  static String json() {
    try (InputStream file = Everything.class.getResourceAsStream("everything.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static EndpointConfig config() {
    return EndpointConfig.fromJson(json());
  }
}
