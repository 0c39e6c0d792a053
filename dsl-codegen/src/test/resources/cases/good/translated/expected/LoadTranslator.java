package example.translated;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Translates {@link Load} to the AWS SDK's {@code Load} and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class LoadTranslator {
  private LoadTranslator() {
  }

  /** Converts a value to the SDK's type. */
  static example.sdk.depot.model.Load toSdk(Load value) {
    example.sdk.depot.model.Load.Builder sdk = example.sdk.depot.model.Load.builder();
    sdk.text(value.text);
    sdk.amount(value.amount);
    return sdk.build();
  }

  /** Converts a value of the SDK, without checking the result. */
  static Load fromSdk(example.sdk.depot.model.Load sdk) {
    LoadBuilder builder = new LoadBuilder();
    builder.text = sdk.text();
    builder.amount = sdk.amount();
    return builder.unchecked();
  }
}
