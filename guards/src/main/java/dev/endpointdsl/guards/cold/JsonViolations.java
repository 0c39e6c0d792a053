package dev.endpointdsl.guards.cold;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;

/** Counts the violations of a JSON file, for which no class of the AWS SDK is needed. */
public final class JsonViolations {

  private JsonViolations() {}

  /**
   * Prints the number of violations.
   *
   * @param args the path of the file
   */
  public static void main(String[] args) {
    System.out.println(EndpointConfig.fromJson(Path.of(args[0])).violations().size());
  }
}
