package dev.endpointdsl.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.formats.skeleton.Scenarios;
import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests what each sample builds, prints and sends. */
class SamplesTest {

  static List<Sample> samples() {
    return Sample.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void buildsExpectedJson(Sample sample) throws IOException {
    Golden.assertPinned(sample.name() + ".json", sample.config().toPrettyJson() + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasNoViolations(Sample sample) {
    assertThat(sample.config().violations()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void printsJsonAndArn(Sample sample) {
    assertThat(sample.run())
        .startsWith(
            sample.config().toPrettyJson()
                + "\nCreated arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/"
                + sample.config().endpointConfigName()
                + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sendsWhatItPrints(Sample sample) {
    try (LocalSageMaker server = LocalSageMaker.builder().lenient(true).start()) {
      server.client().createEndpointConfig(sample.config().toRequest());
      assertThat(JsonTreeReader.read(server.lastRequestBody("CreateEndpointConfig")).normalized())
          .isEqualTo(JsonTreeReader.read(sample.config().toJson()).normalized());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadFromItsOwnJson(Sample sample) {
    assertThat(EndpointConfig.fromJson(sample.config().toJson())).isEqualTo(sample.config());
  }

  @Test
  void trafficSplitPrintsWhatItReadBack() throws IOException {
    Golden.assertPinned("TrafficSplit.txt", Output.of(TrafficSplit::main));
  }

  @Test
  void samplesWithFormatsPrintTheirResults() throws IOException {
    Golden.assertPinned("FromTerraform.txt", Output.of(FromTerraform::main));
    Golden.assertPinned("FromCommand.txt", Output.of(FromCommand::main));
  }

  /** The scenarios of `skeleton` are the samples. */
  @ParameterizedTest
  @MethodSource("samples")
  void isAScenarioUnlessItReadsAFile(Sample sample) {
    String scenario = sample.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    if (sample.name().startsWith("From")) {
      assertThat(Scenarios.names()).doesNotContain(scenario);
    } else {
      assertThat(Scenarios.request(scenario).request().normalized())
          .isEqualTo(JsonTreeReader.read(sample.config().toJson()).normalized());
    }
  }

  @Test
  void ownDslPrintsItsJson() throws IOException {
    Golden.assertPinned("OwnDsl.json", Output.of(OwnDsl::main));
  }
}
