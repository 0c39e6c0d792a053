package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import dev.endpointdsl.testkit.internal.state.Account;
import dev.endpointdsl.testkit.internal.state.DeployedConfig;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Refuses configurations with missing models: models that do not exist, unless the server is
 * lenient, and models that a test declared missing.
 */
public final class ModelCheck {

  private final Account account;
  private final boolean lenient;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  /**
   * Creates the check of an account.
   *
   * @param account the account
   * @param lenient whether models may be missing
   */
  public ModelCheck(Account account, boolean lenient) {
    this.account = account;
    this.lenient = lenient;
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
    if (!lenient || !missing.isEmpty()) {
      models(config).forEach(this::check);
    }
  }

  /**
   * Checks a model.
   *
   * @throws ServiceException if it is missing
   */
  public void throwIfMissing(String model) {
    if (!lenient || !missing.isEmpty()) {
      check(model);
    }
  }

  /** Returns the models that the variants of a configuration name. */
  static Stream<String> models(JsonObject config) {
    return Stream.of(DeployedConfig.VARIANTS, DeployedConfig.SHADOWS)
        .flatMap(list -> config.objects(list).stream())
        .flatMap(ModelCheck::modelsOfVariant);
  }

  /** Returns the model of a variant, and those that its instance pools name instead of it. */
  private static Stream<String> modelsOfVariant(JsonObject variant) {
    return Stream.concat(
            variant.find("ModelName").stream(),
            variant.objects("InstancePools").stream()
                .flatMap(pool -> pool.find("ModelNameOverride").stream()))
        .filter(JsonString.class::isInstance)
        .map(name -> ((JsonString) name).value());
  }

  private void check(String model) {
    String arn = account.arns().model(model);
    boolean absent = !lenient && account.models().read(arn).isEmpty();
    if (absent || missing.contains(model.toLowerCase(Locale.ROOT))) {
      throw NotFound.model(arn);
    }
  }
}
