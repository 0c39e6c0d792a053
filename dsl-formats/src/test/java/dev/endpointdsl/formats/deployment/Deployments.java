package dev.endpointdsl.formats.deployment;

import dev.endpointdsl.formats.Formats;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The deployments of these tests. */
final class Deployments {

  private Deployments() {}

  /** Returns a document: {@code churn.yaml} scales a variant, {@code llm.yaml} has components. */
  static String text(String name) {
    try (InputStream in = Deployments.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WholeDeployment read(String name) {
    return WholeDeployment.of(Formats.readDeployment(text(name)));
  }
}
