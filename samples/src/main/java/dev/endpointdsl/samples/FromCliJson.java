package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A file for {@code aws sagemaker create-endpoint-config --cli-input-json}: the program reads it and
 * overrides the name, as the AWS CLI does with {@code --endpoint-config-name}.
 */
public final class FromCliJson {

  private FromCliJson() {}

  static EndpointConfig config() {
    return EndpointConfig.fromJson(SampleRun.file("cli-input.json")).toBuilder()
        .endpointConfigName("ranking-staging")
        .build();
  }

  public static void main(String... args) {
    SampleRun.send(config(), args);
  }
}
