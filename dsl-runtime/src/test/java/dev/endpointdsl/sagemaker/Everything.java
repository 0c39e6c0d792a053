package dev.endpointdsl.sagemaker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A configuration with nearly every member of the model. Each variant is valid, but no endpoint can
 * have all of them.
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

  /** Returns the configuration with all rules suppressed and no violations computed yet. */
  static EndpointConfig config() {
    EndpointConfigBuilder builder = new EndpointConfigBuilder(EndpointConfig.fromJson(json()));
    for (SageMakerRule rule : SageMakerRule.values()) {
      builder.suppress(rule, "no endpoint could have all of this");
    }
    return builder.unchecked();
  }
}
