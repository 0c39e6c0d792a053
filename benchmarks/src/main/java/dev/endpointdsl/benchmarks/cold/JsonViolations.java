package dev.endpointdsl.benchmarks.cold;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.nio.file.Path;

/** What is wrong with a JSON file: nothing of the AWS SDK is needed for that. */
public final class JsonViolations {

  private JsonViolations() {}

  /**
   * Prints how many violations there are.
   *
   * @param args the file
   */
  public static void main(String[] args) {
    System.out.println(EndpointConfig.fromJson(Path.of(args[0])).violations().size());
  }
}
