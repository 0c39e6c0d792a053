package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses configurations with missing models: models that do not exist, if the server requires
 * models, and models that a test declared missing.
 */
public final class ModelCheck {

  private final Account account;
  private final boolean required;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  /**
   * Creates the check of an account.
   *
   * @param account the account
   * @param required whether models must exist
   */
  public ModelCheck(Account account, boolean required) {
    this.account = account;
    this.required = required;
  }

  /** Declares a model missing, whether it exists or not. */
  public void declareMissing(String model) {
    missing.add(model.toLowerCase(Locale.ROOT));
  }

  /** Forgets which models were declared missing. */
  public void declareNoneMissing() {
    missing.clear();
  }

  /**
   * Checks the models of a configuration.
   *
   * @param config the members of the configuration
   * @throws ServiceException if a model is missing
   */
  public void throwIfMissing(JsonObject config) {
    if (required || !missing.isEmpty()) {
      checkAll(config);
    }
  }

  private void checkAll(JsonObject config) {
    for (String list : List.of(DeployedConfig.VARIANTS, DeployedConfig.SHADOWS)) {
      for (JsonObject variant : config.objects(list)) {
        if (variant.find("ModelName").orElse(null) instanceof JsonString model) {
          check(model.value());
        }
      }
    }
  }

  private void check(String model) {
    String arn = account.arns().model(model);
    boolean absent = required && account.models().read(arn).isEmpty();
    if (absent || missing.contains(model.toLowerCase(Locale.ROOT))) {
      throw NotFound.model(arn);
    }
  }
}
