package dev.endpointdsl.samples;

import dev.endpointdsl.sagemaker.EndpointConfig;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sample that sends a configuration.
 *
 * @param name the simple name of its class
 * @param config the configuration it sends
 * @param main its {@code main} method
 */
record Sample(String name, EndpointConfig config, Consumer<String[]> main) {

  static List<Sample> all() {
    return List.of(
        new Sample(
            "AsyncWithNotifications",
            AsyncWithNotifications.config(),
            AsyncWithNotifications::main),
        new Sample("ClarifyExplainer", ClarifyExplainer.config(), ClarifyExplainer::main),
        new Sample("DataCapture", DataCapture.config(), DataCapture::main),
        new Sample("FromCliJson", FromCliJson.config(), FromCliJson::main),
        new Sample("FromCloudFormation", FromCloudFormation.config(), FromCloudFormation::main),
        new Sample("FromCommand", FromCommand.config(), FromCommand::main),
        new Sample("FromTerraform", FromTerraform.config(), FromTerraform::main),
        new Sample("InferenceComponents", InferenceComponents.config(), InferenceComponents::main),
        new Sample("Serverless", Serverless.config(), Serverless::main),
        new Sample("ShadowVariant", ShadowVariant.config(), ShadowVariant::main),
        new Sample("TrafficSplit", TrafficSplit.config(), TrafficSplit::main));
  }

  /** Runs the sample, and returns its standard output. */
  String run(String... args) {
    return Output.of(() -> main.accept(args));
  }

  @Override
  public String toString() {
    return name;
  }
}
