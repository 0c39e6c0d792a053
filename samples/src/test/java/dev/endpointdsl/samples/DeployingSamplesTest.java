package dev.endpointdsl.samples;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what the samples with a model or an endpoint print. */
class DeployingSamplesTest {

  static final List<String> NAMES =
      List.of(
          "FirstDeployment",
          "CanaryUpdate",
          "RollBackHandled",
          "FleetDeployment",
          "FromLiveEndpoint",
          "ScalingVariant",
          "ScheduledFleet",
          "ModelAndEndpoint",
          "PipelineModel",
          "MultiModelEndpoint",
          "DeleteEverything",
          "ScaleToZero");

  static Stream<Arguments> samples() {
    Runnable first = FirstDeployment::main;
    Runnable canary = CanaryUpdate::main;
    Runnable rollBack = RollBackHandled::main;
    Runnable fleet = FleetDeployment::main;
    Runnable live = FromLiveEndpoint::main;
    Runnable scaling = ScalingVariant::main;
    Runnable scheduled = ScheduledFleet::main;
    Runnable model = ModelAndEndpoint::main;
    Runnable pipeline = PipelineModel::main;
    Runnable multiModel = MultiModelEndpoint::main;
    Runnable deletion = DeleteEverything::main;
    Runnable zero = ScaleToZero::main;
    return Stream.of(
        Arguments.of(NAMES.get(0), first),
        Arguments.of(NAMES.get(1), canary),
        Arguments.of(NAMES.get(2), rollBack),
        Arguments.of(NAMES.get(3), fleet),
        Arguments.of(NAMES.get(4), live),
        Arguments.of(NAMES.get(5), scaling),
        Arguments.of(NAMES.get(6), scheduled),
        Arguments.of(NAMES.get(7), model),
        Arguments.of(NAMES.get(8), pipeline),
        Arguments.of(NAMES.get(9), multiModel),
        Arguments.of(NAMES.get(10), deletion),
        Arguments.of(NAMES.get(11), zero));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void printsExpectedOutput(String name, Runnable sample) throws IOException {
    Golden.assertPinned(name + ".txt", Output.of(sample));
  }
}
