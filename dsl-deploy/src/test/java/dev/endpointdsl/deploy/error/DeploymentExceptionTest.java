package dev.endpointdsl.deploy.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.deploy.model.DeploymentStatus;
import dev.endpointdsl.deploy.model.DeploymentStep;
import dev.endpointdsl.deploy.plan.Difference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests exceptions that a user's test creates from a status. */
class DeploymentExceptionTest {

  private static final DeploymentStatus STATUS =
      DeploymentStatus.notStarted("churn", "churn-v2")
          .withStep(DeploymentStep.WAIT)
          .withEndpoint("InService", "churn-v1")
          .withFailure("The alarm churn-errors went off.", "blue");

  @Test
  void hasTheValuesOfItsStatus() {
    RolledBackException rolledBack = new RolledBackException(STATUS);

    assertThat(rolledBack.status()).isEqualTo(STATUS);
    assertThat(rolledBack.endpointName()).isEqualTo("churn");
    assertThat(rolledBack.wantedConfigName()).isEqualTo("churn-v2");
    assertThat(rolledBack.step()).isEqualTo(DeploymentStep.WAIT);
    assertThat(rolledBack.endpointStatus()).contains("InService");
    assertThat(rolledBack.liveConfigName()).contains("churn-v1");
    assertThat(rolledBack.failureReason()).contains("The alarm churn-errors went off.");
    assertThat(rolledBack.variant()).contains("blue");
  }

  @Test
  void reportsThatNothingIsLive() {
    assertThat(
            new EndpointDeletedException(
                DeploymentStatus.notStarted("churn", "churn-v2").withoutEndpoint()))
        .hasMessageContaining("live: nothing");
  }

  @Test
  void takesTheQuotaFromTheCause() {
    Throwable cause = new IllegalStateException("The limit 'ml.m5.xlarge' is 0 Instances");

    assertThat(new QuotaExceededException(STATUS, cause).quota()).contains("ml.m5.xlarge");
    assertThat(new QuotaExceededException(STATUS, new IllegalStateException("none")).quota())
        .isEmpty();
  }

  @Test
  void isSerializable() throws Exception {
    ConfigNameTakenException original =
        new ConfigNameTakenException(STATUS, List.of(new Difference("ModelName", "1", "2")));

    ConfigNameTakenException copy = (ConfigNameTakenException) deserialize(serialize(original));

    assertThat(copy).hasMessage(original.getMessage());
    assertThat(copy.status()).isEqualTo(STATUS);
    assertThat(original.differences()).hasSize(1);
    assertThat(copy.differences()).isEmpty();
  }

  private static byte[] serialize(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialize(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
