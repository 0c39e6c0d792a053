package example.sdknames;

import dev.endpointdsl.ShapeRule;
import dev.endpointdsl.Violations;
import dev.endpointdsl.support.NumericStrings;
import example.sdk.board.model.PutEntryRequest;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Translates {@link PutEntryInput} to the AWS SDK's {@code PutEntryRequest} and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PutEntryInputTranslator {
  private PutEntryInputTranslator() {
  }

  /** Converts a value to its request. */
  static PutEntryRequest toRequest(PutEntryInput value) {
    PutEntryRequest.Builder sdk = PutEntryRequest.builder();
    sdk.nul(value.null_);
    sdk.accountIds(value.accountId);
    if (value.marker != null) {
      sdk.marker(Integer.valueOf(value.marker));
    }
    sdk.secondName(value.own);
    return sdk.build();
  }

  /** Converts a request, without checking the result. */
  static PutEntryInput fromRequest(PutEntryRequest sdk) {
    PutEntryInputBuilder builder = new PutEntryInputBuilder();
    builder.null_ = sdk.nul();
    builder.accountId = sdk.accountIds();
    if (sdk.marker() != null) {
      builder.marker = sdk.marker().toString();
    }
    builder.own = sdk.secondName();
    return builder.unchecked();
  }

  /** Returns violations for the members that are set and that the SDK cannot send, or null. */
  static @Nullable Violations unsupported(PutEntryInput value) {
    Violations found = null;
    if (value.marker != null && !NumericStrings.isInteger(value.marker)) {
      found = Violations.in(found).at("marker", "Marker").broken(ShapeRule.NOT_IN_SDK,
          "Marker is not an integer, and the AWS SDK's PutEntryRequest has Integer instead of String");
    }
    return found;
  }
}
