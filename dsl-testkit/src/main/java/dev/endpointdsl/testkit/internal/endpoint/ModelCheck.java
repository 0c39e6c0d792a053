package dev.endpointdsl.testkit.internal.endpoint;

import dev.endpointdsl.json.tree.JsonObject;
import dev.endpointdsl.json.tree.JsonString;
import dev.endpointdsl.testkit.internal.error.NotFound;
import dev.endpointdsl.testkit.internal.state.Account;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Refuses configurations whose models are missing: those that do not exist, if models are required
 * at all, and those that a test has declared missing.
 */
public final class ModelCheck {

  private final Account account;
  private final boolean required;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  public ModelCheck(Account account, boolean required) {
    this.account = account;
    this.required = required;
  }

  public void declareMissing(String model) {
    missing.add(model.toLowerCase(Locale.ROOT));
  }

  public void declareNoneMissing() {
    missing.clear();
  }

  /** Looks at the models of a configuration, given as its members. */
  public void throwIfMissing(JsonObject config) {
    if (required || !missing.isEmpty()) {
      checkAll(config);
    }
  }

  private void checkAll(JsonObject config) {
    for (String list : List.of("ProductionVariants", "ShadowProductionVariants")) {
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
