package dev.endpointdsl.formats.skeleton;

import dev.endpointdsl.formats.request.RequestTemplate;
import dev.endpointdsl.json.JsonTreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Complete and valid configurations to begin with. All but {@link #MINIMAL} are those of the
 * samples.
 */
public final class Scenarios {

  /** The scenario with only the members that every configuration needs. */
  public static final String MINIMAL = "minimal";

  private static final List<String> NAMES =
      List.of(
          MINIMAL,
          "traffic-split",
          "serverless",
          "data-capture",
          "shadow-variant",
          "async-with-notifications",
          "inference-components",
          "clarify-explainer");

  private Scenarios() {}

  /** Returns the names of the scenarios, the simplest first. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Returns the configuration of a scenario.
   *
   * @throws IllegalArgumentException if there is no such scenario; its message lists the names
   */
  public static RequestTemplate request(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(
          "There is no scenario " + name + "; the scenarios are " + String.join(", ", NAMES));
    }
    try (InputStream in = Scenarios.class.getResourceAsStream(name + ".json")) {
      return RequestTemplate.of(
          JsonTreeReader.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
