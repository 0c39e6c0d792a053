package dev.endpointdsl.samples;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A template of CloudFormation: the program reads it with a value for its parameter, which decides
 * about a condition, and sends it.
 */
public final class FromCloudFormation {

  private FromCloudFormation() {}

  static EndpointConfig config() {
    ReadOptions options = ReadOptions.none().value("Stage", "production");
    return Formats.read(SampleRun.file("churn-template.yaml"), options).config();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
