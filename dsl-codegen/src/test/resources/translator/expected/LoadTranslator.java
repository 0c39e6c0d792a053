package example.depot;

import dev.endpointdsl.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Translates {@link Load} to the AWS SDK's {@code Load} and back.
 */
final class LoadTranslator {
  private LoadTranslator() {
  }

  /**
   * Converts a value to the SDK's type.
   */
  static example.sdk.depot.model.Load toSdk(Load value) {
    example.sdk.depot.model.Load.Builder sdk = example.sdk.depot.model.Load.builder();
    sdk.text(value.text);
    sdk.amount(value.amount);
    if (value.crate != null) {
      sdk.crate(ShelfTranslator.toSdk(value.crate));
    }
    sdk.labels(value.labels);
    return sdk.build();
  }

  /**
   * Converts a value of the SDK, without checking the result.
   */
  static Load fromSdk(example.sdk.depot.model.Load sdk) {
    LoadBuilder builder = new LoadBuilder();
    builder.text = sdk.text();
    builder.amount = sdk.amount();
    if (sdk.crate() != null) {
      builder.crate = ShelfTranslator.fromSdk(sdk.crate());
    }
    if (sdk.hasLabels()) {
      builder.labels = sdk.labels();
    }
    return builder.unchecked();
  }

  /**
   * Returns violations for the members that are set and that the SDK cannot send, or null.
   */
  static @Nullable Violations unsupported(Load value) {
    Violations found = null;
    if (value.secret != null) {
      found = Violations.in(found).at("secret", "Secret").notInSdk("Secret", "Load");
    }
    if (value.crate != null) {
      Violations below = ShelfTranslator.unsupported(value.crate);
      if (below != null) {
        found = Violations.in(found).at("crate", "Crate").nested(below);
      }
    }
    return found;
  }
}
