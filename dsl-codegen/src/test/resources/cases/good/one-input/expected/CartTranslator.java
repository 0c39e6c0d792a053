package example.oneinput;

import example.sdk.cart.model.CreateCartRequest;
import example.sdk.cart.model.ReplaceCartRequest;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Translates {@link Cart} to the AWS SDK's {@code CreateCartRequest} and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CartTranslator {
  private CartTranslator() {
  }

  /** Converts a value to its request. */
  static CreateCartRequest toRequest(Cart value) {
    CreateCartRequest.Builder sdk = CreateCartRequest.builder();
    sdk.name(value.name);
    return sdk.build();
  }

  /** Converts a value to its request. */
  static ReplaceCartRequest toReplaceCartRequest(Cart value) {
    ReplaceCartRequest.Builder sdk = ReplaceCartRequest.builder();
    sdk.name(value.name);
    return sdk.build();
  }

  /** Converts a request, without checking the result. */
  static Cart fromRequest(ReplaceCartRequest sdk) {
    CartBuilder builder = new CartBuilder();
    builder.name = sdk.name();
    return builder.unchecked();
  }

  /** Converts a request, without checking the result. */
  static Cart fromRequest(CreateCartRequest sdk) {
    CartBuilder builder = new CartBuilder();
    builder.name = sdk.name();
    return builder.unchecked();
  }
}
