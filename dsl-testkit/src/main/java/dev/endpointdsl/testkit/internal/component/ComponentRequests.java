package dev.endpointdsl.testkit.internal.component;

import dev.endpointdsl.Rule;
import dev.endpointdsl.Violation;
import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentRuntimeUpdate;
import dev.endpointdsl.sagemaker.InferenceComponentUpdate;
import dev.endpointdsl.sagemaker.component.InferenceComponentRule;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.request.RequestCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads requests for inference components, and refuses what the service refuses. */
public final class ComponentRequests {

  /** Rules of which the service's message is recorded. */
  private static final Map<Rule, String> MESSAGES =
      Map.of(
          InferenceComponentRule.COPY_COUNT_ZERO,
          "Inference components copy count an integer larger than 0");

  /** Rules that the service is reported to enforce with a message that is not recorded. */
  private static final Set<Rule> REFUSED =
      Set.of(
          InferenceComponentRule.VARIANT_NAME_MISSING,
          InferenceComponentRule.ADAPTER_WITH_VARIANT_NAME,
          InferenceComponentRule.NOTHING_UPDATED);

  private static final List<String> CHANGED =
      List.of("Specification", "Specifications", "RuntimeConfig");

  private ComponentRequests() {}

  /**
   * Reads a request of CreateInferenceComponent.
   *
   * @throws ServiceException if the service refuses it
   */
  public static InferenceComponent creation(JsonObject request) {
    InferenceComponent component =
        RequestCheck.readStrictly(
            request, InferenceComponent::fromJson, read -> known(read.violations()));
    throwIfRefused(component.violations());
    return component;
  }

  /**
   * Reads a request of UpdateInferenceComponent.
   *
   * @throws ServiceException if the service refuses it
   */
  public static InferenceComponentUpdate update(JsonObject request) {
    InferenceComponentUpdate update =
        RequestCheck.readStrictly(
            request, InferenceComponentUpdate::fromJson, read -> read.violations());
    throwIfRefused(update.violations());
    return update;
  }

  /**
   * Reads a request of UpdateInferenceComponentRuntimeConfig.
   *
   * @throws ServiceException if the service refuses it
   */
  public static InferenceComponentRuntimeUpdate runtimeUpdate(JsonObject request) {
    return RequestCheck.readStrictly(
        request, InferenceComponentRuntimeUpdate::fromJson, update -> update.violations());
  }

  /** Returns the members of a request that an update changes. */
  public static JsonObject changed(JsonObject request) {
    JsonObject members = JsonObject.EMPTY;
    for (String member : CHANGED) {
      members = members.withFrom(request, member);
    }
    return members;
  }

  /** Returns members with those of an update, of which one kind of specification replaces both. */
  public static JsonObject merged(JsonObject before, JsonObject update) {
    boolean specified =
        update.find("Specification").isPresent() || update.find("Specifications").isPresent();
    JsonObject members =
        specified ? before.without("Specification").without("Specifications") : before;
    for (String member : CHANGED) {
      members = members.withFrom(update, member);
    }
    return members;
  }

  /** Returns the violations without those that have a message of their own. */
  private static List<Violation> known(List<Violation> violations) {
    return violations.stream().filter(found -> !MESSAGES.containsKey(found.rule())).toList();
  }

  private static void throwIfRefused(List<Violation> violations) {
    for (Violation violation : violations) {
      String message = MESSAGES.get(violation.rule());
      if (message != null) {
        throw ServiceException.validation(message);
      }
      if (REFUSED.contains(violation.rule())) {
        throw ServiceException.validation(
            violation.path().javaPath() + " " + violation.problem() + ".");
      }
    }
  }
}
