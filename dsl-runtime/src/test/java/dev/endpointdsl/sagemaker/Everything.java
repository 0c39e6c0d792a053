package dev.endpointdsl.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A configuration with every member of the model, which no rule but the model's own would pass. */
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
