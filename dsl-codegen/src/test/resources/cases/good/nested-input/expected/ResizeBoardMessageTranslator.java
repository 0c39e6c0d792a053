package example.nestedinput;

import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedCollection;
import example.sdk.board.model.ResizeBoardRequest;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Translates {@link ResizeBoardMessage} to the AWS SDK's {@code ResizeBoardRequest} and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ResizeBoardMessageTranslator {
  private ResizeBoardMessageTranslator() {
  }

  /** Converts a value to its request. */
  static ResizeBoardRequest toRequest(ResizeBoardMessage value) {
    ResizeBoardRequest.Builder sdk = ResizeBoardRequest.builder();
    sdk.name(value.name);
    sdk.length(value.length);
    return sdk.build();
  }

  /** Converts a request, without checking the result. */
  static ResizeBoardMessage fromRequest(ResizeBoardRequest sdk) {
    ResizeBoardMessageBuilder builder = new ResizeBoardMessageBuilder();
    builder.name = sdk.name();
    builder.length = sdk.length();
    return builder.unchecked();
  }

  /** Converts a value to the SDK's type. */
  static example.sdk.board.model.ResizeBoardMessage toSdk(ResizeBoardMessage value) {
    example.sdk.board.model.ResizeBoardMessage.Builder sdk =
        example.sdk.board.model.ResizeBoardMessage.builder();
    sdk.name(value.name);
    sdk.length(value.length);
    return sdk.build();
  }

  /** Converts a value of the SDK, without checking the result. */
  static ResizeBoardMessage fromSdk(example.sdk.board.model.ResizeBoardMessage sdk) {
    ResizeBoardMessageBuilder builder = new ResizeBoardMessageBuilder();
    builder.name = sdk.name();
    builder.length = sdk.length();
    return builder.unchecked();
  }

  /** Converts a list to the SDK's type, for its builders to copy. */
  static Collection<example.sdk.board.model.ResizeBoardMessage> toSdkList(
      List<ResizeBoardMessage> values) {
    return MappedCollection.of(values, ResizeBoardMessageTranslator::toSdk);
  }

  /** Converts a list of the SDK, without checking the result. */
  static List<ResizeBoardMessage> fromSdkList(
      List<example.sdk.board.model.ResizeBoardMessage> values) {
    List<ResizeBoardMessage> list = BuilderSupport.newList();
    for (example.sdk.board.model.ResizeBoardMessage value : values) {
      list = BuilderSupport.append(list, fromSdk(value));
    }
    return list;
  }
}
