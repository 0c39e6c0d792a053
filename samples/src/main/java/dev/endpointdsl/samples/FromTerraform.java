package dev.endpointdsl.samples;

import dev.endpointdsl.formats.Formats;
import dev.endpointdsl.formats.request.FormatReading;
import dev.endpointdsl.formats.request.ReadOptions;
import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A configuration of Terraform: the program reads it with a value for its variable, sends it, and
 * prints it as Java in which the variable is a parameter.
 */
public final class FromTerraform {

  private FromTerraform() {}

  static EndpointConfig config() {
    ReadOptions options = ReadOptions.none().value("model", "churn-xgb-7");
    FormatReading reading = Formats.read(SampleRun.file("churn.tf"), options);
    return reading.config();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
    FormatReading withVariable = Formats.read(SampleRun.file("churn.tf"));
    withVariable.notes() // the provider's defaults
        .forEach(note -> System.out.println(note.path() + ": " + note.message()));
    System.out.print(Formats.print(withVariable.template(), "java").text());
  }
}
