package dev.endpointdsl.testkit.internal.component;

import dev.endpointdsl.Violation;
import dev.endpointdsl.sagemaker.EndpointConfig;
import dev.endpointdsl.sagemaker.InferenceComponent;
import dev.endpointdsl.sagemaker.InferenceComponentSpecification;
import dev.endpointdsl.sagemaker.hosting.HostingRule;
import dev.endpointdsl.sagemaker.hosting.HostingRules;
import dev.endpointdsl.testkit.internal.endpoint.ModelCheck;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.EndpointStatus;
import dev.endpointdsl.testkit.internal.state.StoredComponent;
import dev.endpointdsl.testkit.internal.state.StoredEndpoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks whether an inference component can be placed on its endpoint, changed or deleted.
 *
 * @param account the account
 * @param models the check of models
 */
public record ComponentPreconditions(Account account, ModelCheck models) {

  private static final String NOT_SUPPORTED =
      "Inference Components are not supported in this Endpoint. Please make sure this endpoint can"
          + " deploy inference components.";

  private static final String NO_HARDWARE =
      "There is not enough hardware resources on the instances for this endpoint to create a copy of"
          + " the inference component.";

  /**
   * Returns where a new component runs.
   *
   * @throws ServiceException if it cannot run there
   */
  public StoredComponent.Place place(InferenceComponent component) {
    String arn = account.arns().endpoint(component.endpointName());
    StoredEndpoint endpoint =
        account.endpoints().find(arn).orElseThrow(() -> NotFound.endpoint(arn));
    specifications(component)
        .flatMap(each -> each.modelName().stream())
        .forEach(models::throwIfMissing);
    Optional<String> base =
        specifications(component)
            .flatMap(each -> each.baseInferenceComponentName().stream())
            .findFirst();
    if (base.isPresent()) {
      StoredComponent found = requireBase(base.get(), component.endpointName());
      return new StoredComponent.Place(component.endpointName(), found.place().variant(), base);
    }
    fits(component, endpoint);
    return new StoredComponent.Place(
        component.endpointName(), component.variantName().orElse(""), base);
  }

  private static Stream<InferenceComponentSpecification> specifications(
      InferenceComponent component) {
    return Stream.concat(component.specification().stream(), component.specifications().stream());
  }

  private StoredComponent requireBase(String name, String endpoint) {
    String arn = account.arns().inferenceComponent(name);
    StoredComponent base =
        account.components().find(arn).orElseThrow(() -> NotFound.component(arn));
    if (!base.place().endpoint().equalsIgnoreCase(endpoint)) {
      throw ServiceException.validation(
          "The base inference component \"" + arn + "\" is on another endpoint.");
    }
    if (base.status() != EndpointStatus.IN_SERVICE) {
      throw ServiceException.validation(
          "The base inference component \"" + arn + "\" is not InService.");
    }
    return base;
  }

  /** A configuration that was deleted cannot be compared. */
  private void fits(InferenceComponent component, StoredEndpoint endpoint) {
    String config = account.arns().endpointConfig(endpoint.revisions().described().configName());
    account
        .configs()
        .find(config)
        .map(stored -> EndpointConfig.fromJson(stored.members()))
        .ifPresent(
            found -> throwIfRefused(HostingRules.check(found, List.of(), List.of(component))));
  }

  /** Refuses a variant that runs a model first, and hardware that does not suffice after it. */
  private static void throwIfRefused(List<Violation> violations) {
    for (Violation violation : violations) {
      if (violation.rule() == HostingRule.VARIANT_WITH_MODEL) {
        throw ServiceException.validation(NOT_SUPPORTED);
      }
      if (violation.rule() == HostingRule.VARIANT_UNKNOWN) {
        throw ServiceException.validation("variantName " + violation.problem() + ".");
      }
    }
    if (violations.stream()
        .anyMatch(found -> found.rule() == HostingRule.ACCELERATORS_OVER_INSTANCE)) {
      throw ServiceException.validation(NO_HARDWARE);
    }
  }

  /**
   * Checks that no change of a component is in progress.
   *
   * @param component the component
   * @param verb the change that is requested: {@code update} or {@code delete}
   * @throws ServiceException if a change is in progress
   */
  public static void throwIfInProgress(StoredComponent component, String verb) {
    component
        .operation()
        .ifPresent(
            operation -> {
              throw ServiceException.validation(
                  "Cannot "
                      + verb
                      + " inference component \""
                      + component.arn()
                      + "\" while it is in state "
                      + operation
                      + ".");
            });
  }

  /**
   * Checks that a component can be updated.
   *
   * @throws ServiceException if it is an adapter, or if a change is in progress
   */
  public static void throwUnlessUpdatable(StoredComponent component) {
    if (component.place().base().isPresent()) {
      throw ServiceException.validation("Update operation is not supported");
    }
    throwIfInProgress(component, "update");
  }

  /**
   * Checks that no adapter needs a component. An adapter counts until it is gone.
   *
   * @throws ServiceException if there is an adapter
   */
  public void throwIfBase(StoredComponent component) {
    boolean hasAdapter =
        account.components().all().stream()
            .anyMatch(
                other ->
                    other.place().base().filter(component.name()::equalsIgnoreCase).isPresent());
    if (hasAdapter) {
      throw ServiceException.validation(
          "Inference component \""
              + component.arn()
              + "\" is a base inference component for one or more associated inference components.");
    }
  }
}
