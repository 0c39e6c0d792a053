package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;

/**
 * A file of {@code aws sagemaker create-endpoint-config --cli-input-json}, with another name, as
 * the command line's own {@code --endpoint-config-name} beside it would give.
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
