package dev.endpointdsl.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The published models of AWS services in the folder, at any depth, that the environment variable
 * {@value #VARIABLE} names.
 */
public final class PublishedModels {

  public static final String VARIABLE = "ENDPOINTDSL_MODELS";

  /** The system property with a regular expression for the names of the services to test. */
  static final String SERVICES = "endpointdsl.services";

  private PublishedModels() {}

  /** Returns the folder; empty if the variable is not set. */
  public static Optional<Path> folder() {
    return Optional.ofNullable(System.getenv(VARIABLE)).filter(s -> !s.isBlank()).map(Path::of);
  }

  /** Returns the models of services, by name. */
  public static List<Path> all(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json") && isModel(file))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the models of the services that {@value #SERVICES} matches, or else the default. */
  static List<Path> wanted(String byDefault) {
    String wanted = System.getProperty(SERVICES, byDefault);
    List<Path> models =
        all(folder().orElseThrow()).stream().filter(file -> name(file).matches(wanted)).toList();
    if (models.isEmpty()) {
      throw new AssertionError("There is no model of " + wanted);
    }
    return models;
  }

  /** Returns the name of the service: {@code s3} for {@code s3-2006-03-01.json}. */
  static String name(Path file) {
    return file.getFileName().toString().replaceAll("(-\\d{4}-\\d{2}-\\d{2})?\\.json$", "");
  }

  private static boolean isModel(Path file) {
    try {
      return Files.readString(file).contains("\"smithy\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
