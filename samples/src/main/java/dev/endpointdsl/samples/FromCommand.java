package dev.endpointdsl.samples;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A shell script with a command of the AWS CLI: the program reads it with a value for its variable,
 * sends it, and prints it as a template of CloudFormation.
 */
public final class FromCommand {

  private FromCommand() {}

  static EndpointConfig config() {
    ReadOptions options = ReadOptions.none().value("STAGE", "production");
    return Formats.read(SampleRun.file("create-endpoint-config.sh"), options).config();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
    System.out.print(Formats.print(config(), "cloudformation").text());
  }
}
