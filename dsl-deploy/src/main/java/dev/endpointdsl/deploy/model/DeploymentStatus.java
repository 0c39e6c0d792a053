package dev.endpointdsl.deploy.model;

import dev.endpointdsl.deploy.internal.endpoint.EndpointSnapshot;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where a deployment stands.
 *
 * @param endpointName the endpoint
 * @param wantedConfigName what it is to run
 * @param step how far the deployment has come
 * @param status of the endpoint when it was last seen
 * @param liveConfigName what it ran when it was last seen
 * @param failureReason what the service gave as the reason
 * @param variant the variant that is concerned
 * @param isSeen whether the endpoint was looked at
 */
public record DeploymentStatus(
    String endpointName,
    String wantedConfigName,
    DeploymentStep step,
    @Nullable String status,
    @Nullable String liveConfigName,
    @Nullable String failureReason,
    @Nullable String variant,
    boolean isSeen)
    implements Serializable {

  public static DeploymentStatus before(String endpointName, String wantedConfigName) {
    return new DeploymentStatus(
        endpointName, wantedConfigName, DeploymentStep.CHECK_CONFIG, null, null, null, null, false);
  }

  public DeploymentStatus at(DeploymentStep next) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        next,
        status,
        liveConfigName,
        failureReason,
        variant,
        isSeen);
  }

  /** Nothing is known of an endpoint that is not there. */
  public DeploymentStatus without() {
    return new DeploymentStatus(endpointName, wantedConfigName, step, null, null, null, null, true);
  }

  public DeploymentStatus with(EndpointSnapshot seen) {
    return new DeploymentStatus(
        endpointName,
        wantedConfigName,
        step,
        seen.status(),
        seen.liveConfigName(),
        seen.failureReason(),
        seen.concernedVariant(),
        true);
  }

  /** Where to look: at the reason, or where reasons are found when the service gives none. */
  public String inspect() {
    return failureReason == null || failureReason.isBlank()
        ? "The service gives no reason: look at the endpoint's logs and alarms in Amazon CloudWatch"
        : "Mend what the reason names";
  }

  /** What happened, where, what the service says of it, and what to do. */
  public String tell(String what, String remedy) {
    StringBuilder text = new StringBuilder();
    text.append(endpointName.isEmpty() ? "Configuration " : "Endpoint ");
    text.append(endpointName.isEmpty() ? wantedConfigName : endpointName).append(": ");
    text.append(what.endsWith(".") ? what.substring(0, what.length() - 1) : what);
    text.append(" (step: ").append(step);
    append(text, ", status: ", status);
    append(text, ", variant: ", variant);
    if (!endpointName.isEmpty()) {
      text.append("; live: ").append(live());
    }
    text.append(").");
    append(text, " The service says: ", failureReason);
    if (text.charAt(text.length() - 1) != '.') {
      text.append('.');
    }
    return text.append(' ').append(remedy).toString();
  }

  private String live() {
    if (liveConfigName != null) {
      return liveConfigName;
    }
    return isSeen ? "nothing" : "unknown, as the endpoint was not looked at";
  }

  private static void append(StringBuilder text, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(label).append(value);
    }
  }
}
