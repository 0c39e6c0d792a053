package dev.endpointdsl.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.endpointdsl.testkit.fixture.SdkRequests;
import dev.endpointdsl.testkit.model.ReceivedRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.DescribeEndpointConfigResponse;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;

class LocalSageMakerTest {

  private static final String ARN = "arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/";

  private final LocalSageMaker sageMaker = SdkRequests.permissive().start();
  private final SageMakerClient client = sageMaker.client();

  @AfterEach
  void close() {
    sageMaker.close();
  }

  @Test
  void createsAndDescribes() {
    Instant before = Instant.now().minusMillis(1);
    String arn = client.createEndpointConfig(SdkRequests.create("churn")).endpointConfigArn();

    DescribeEndpointConfigResponse described =
        client.describeEndpointConfig(SdkRequests.describe("churn"));

    assertThat(arn).isEqualTo(ARN + "churn");
    assertThat(described.endpointConfigArn()).isEqualTo(arn);
    assertThat(described.endpointConfigName()).isEqualTo("churn");
    assertThat(described.productionVariants()).containsExactly(SdkRequests.variant());
    assertThat(described.creationTime()).isBetween(before, Instant.now());
    assertThat(described.responseMetadata().requestId()).hasSize(36);
  }

  @Test
  void writesArnsInLowerCaseAndKeepsTheName() {
    String arn =
        client.createEndpointConfig(SdkRequests.create("Churn-2026-A")).endpointConfigArn();

    assertThat(arn).isEqualTo(ARN + "churn-2026-a");
    assertThat(client.describeEndpointConfig(SdkRequests.describe("churn-2026-a")))
        .returns("Churn-2026-A", DescribeEndpointConfigResponse::endpointConfigName);
  }

  @Test
  void refusesATakenName() {
    client.createEndpointConfig(SdkRequests.create("churn"));

    SageMakerException refusal =
        refusal(() -> client.createEndpointConfig(SdkRequests.create("CHURN")));

    assertThat(refusal.statusCode()).isEqualTo(400);
    assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("ValidationException");
    assertThat(refusal.awsErrorDetails().errorMessage())
        .isEqualTo("Cannot create already existing endpoint configuration \"" + ARN + "churn\".");
    assertThat(refusal.requestId()).hasSize(36);
  }

  @Test
  void reportsAMissingConfiguration() {
    String notFound = "Could not find endpoint configuration \"" + ARN + "none\".";

    assertThat(refusal(() -> client.describeEndpointConfig(SdkRequests.describe("None"))))
        .returns("ValidationException", refusal -> refusal.awsErrorDetails().errorCode())
        .returns(notFound, refusal -> refusal.awsErrorDetails().errorMessage());
    assertThat(refusal(() -> client.deleteEndpointConfig(SdkRequests.delete("None"))))
        .returns(notFound, refusal -> refusal.awsErrorDetails().errorMessage());
  }

  @Test
  void aDeletedNameIsFree() {
    client.createEndpointConfig(SdkRequests.create("churn"));
    client.deleteEndpointConfig(SdkRequests.delete("churn"));

    assertThat(sageMaker.endpointConfigs()).isEmpty();
    assertThatThrownBy(() -> client.describeEndpointConfig(SdkRequests.describe("churn")))
        .isInstanceOf(SageMakerException.class);

    client.createEndpointConfig(SdkRequests.create("churn"));

    assertThat(sageMaker.endpointConfigs()).containsExactly("churn");
  }

  @Test
  void validatesTheRequestedName() {
    assertThat(refusal(() -> client.describeEndpointConfig(SdkRequests.describe("a_b"))))
        .hasMessageContaining(
            "1 validation error detected: Value 'a_b' at 'endpointConfigName' failed to satisfy"
                + " constraint: Member must satisfy regular expression pattern:"
                + " [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}");
    assertThat(refusal(() -> client.describeEndpointConfig(SdkRequests.describe("a".repeat(64)))))
        .hasMessageContaining("Member must have length less than or equal to 63");
    assertThat(refusal(() -> client.describeEndpointConfig(request -> {})))
        .hasMessageContaining("Value null at 'endpointConfigName'");
  }

  @Test
  void logsReceivedRequests() {
    client.createEndpointConfig(SdkRequests.create("one"));
    client.createEndpointConfig(SdkRequests.create("two"));
    refusal(() -> client.describeEndpointConfig(SdkRequests.describe("none")));

    assertThat(sageMaker.requests())
        .extracting(ReceivedRequest::operation)
        .containsExactly("CreateEndpointConfig", "CreateEndpointConfig", "DescribeEndpointConfig");
    assertThat(sageMaker.lastRequestBody("CreateEndpointConfig"))
        .isEqualTo(
            "{\"EndpointConfigName\":\"two\",\"ProductionVariants\":[{\"VariantName\":\"blue\","
                + "\"ModelName\":\"churn\",\"InitialInstanceCount\":1,"
                + "\"InstanceType\":\"ml.m5.xlarge\"}]}");
    assertThat(sageMaker.endpointConfigs()).containsExactly("one", "two");
    assertThatThrownBy(() -> sageMaker.lastRequestBody("AddTags"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(
            "No request for AddTags was received, only for:"
                + " [CreateEndpointConfig, DescribeEndpointConfig]");
  }

  @Test
  void usesItsRegionAndAccount() {
    LocalSageMakerBuilder builder = SdkRequests.permissive();
    try (LocalSageMaker china = builder.region("cn-north-1").accountId("210987654321").start()) {
      assertThat(china.client().createEndpointConfig(SdkRequests.create("a")).endpointConfigArn())
          .isEqualTo("arn:aws-cn:sagemaker:cn-north-1:210987654321:endpoint-config/a");
      assertThat(china.client().serviceClientConfiguration().region().id()).isEqualTo("cn-north-1");
    }
  }

  @Test
  void refusesInvalidOptions() {
    LocalSageMakerBuilder builder = LocalSageMaker.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.accountId("12"))
        .withMessage("accountId must be 12 digits, but is \"12\"");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.region("eu west"));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxBodyBytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.pageSize(-1));
  }

  @Test
  void serversShareNothing() {
    try (LocalSageMaker other = SdkRequests.permissive().start()) {
      client.createEndpointConfig(SdkRequests.create("churn"));
      other.client().createEndpointConfig(SdkRequests.create("churn"));

      assertThat(other.endpoint()).isNotEqualTo(sageMaker.endpoint());
      assertThat(other.requests()).hasSize(1);
    }
  }

  @Test
  void closesItsClientAndItsPort() {
    sageMaker.close();
    sageMaker.close();

    assertThatIllegalStateException().isThrownBy(sageMaker::client);
    assertThatThrownBy(() -> connect(InetAddress.getLoopbackAddress()))
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void listensOnLoopbackOnly() throws SocketException {
    assertThat(sageMaker.endpoint().getHost()).isEqualTo("127.0.0.1");
    List<InetAddress> elsewhere =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress())
            .toList();

    for (InetAddress address : elsewhere) {
      assertThatThrownBy(() -> connect(address)).as("%s", address).isInstanceOf(IOException.class);
    }
  }

  private void connect(InetAddress address) throws IOException {
    new Socket(address, sageMaker.endpoint().getPort()).close();
  }

  private static SageMakerException refusal(Runnable call) {
    SageMakerException refusal = catchThrowableOfType(SageMakerException.class, call::run);
    assertThat(refusal).as("the refusal").isNotNull();
    return refusal;
  }
}
