package dev.endpointdsl.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.json.JsonTreeReader;
import dev.endpointdsl.testkit.LocalSageMaker;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that with {@code --aws} a sample uses the SDK's own settings, which here name a server of
 * the test.
 */
class AwsOptionTest {

  private final LocalSageMaker server =
      LocalSageMaker.builder().lenient(true).region("eu-west-1").start();

  private final Map<String, String> settings =
      Map.of(
          "aws.endpointUrlSageMaker", server.endpoint().toString(),
          "aws.region", "eu-west-1",
          "aws.accessKeyId", "test",
          "aws.secretAccessKey", "test",
          "http.nonProxyHosts", "127.0.0.1");

  static List<Sample> samples() {
    return Sample.all();
  }

  @BeforeEach
  void configureTheSdk() {
    settings.forEach(System::setProperty);
  }

  @AfterEach
  void stop() {
    settings.keySet().forEach(System::clearProperty);
    server.close();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sendsToTheServiceOfTheSdksSettings(Sample sample) {
    String printed = sample.run("--aws");
    assertThat(printed).contains("\nCreated arn:aws:sagemaker:eu-west-1:123456789012:");
    assertThat(JsonTreeReader.read(server.lastRequestBody("CreateEndpointConfig")).normalized())
        .isEqualTo(JsonTreeReader.read(sample.config().toJson()).normalized());
  }
}
