package example.documents;

import dev.endpointdsl.support.MappedLists;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Translates {@link CreateNoteRequest} to the AWS SDK's {@code CreateNoteRequest} and back. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateNoteRequestTranslator {
  private CreateNoteRequestTranslator() {
  }

  /** Converts a value to its request. */
  static example.sdk.note.model.CreateNoteRequest toRequest(CreateNoteRequest value) {
    example.sdk.note.model.CreateNoteRequest.Builder sdk =
        example.sdk.note.model.CreateNoteRequest.builder();
    sdk.name(value.name);
    if (value.body != null) {
      sdk.body(Documents.toSdk(value.body));
    }
    if (value.parts != null) {
      sdk.parts(MappedLists.list(value.parts, Documents::toSdk));
    }
    if (value.fields != null) {
      sdk.fields(MappedLists.map(value.fields, Documents::toSdk));
    }
    return sdk.build();
  }

  /** Converts a request, without checking the result. */
  static CreateNoteRequest fromRequest(example.sdk.note.model.CreateNoteRequest sdk) {
    CreateNoteRequestBuilder builder = new CreateNoteRequestBuilder();
    builder.name = sdk.name();
    if (sdk.body() != null) {
      builder.body = Documents.fromSdk(sdk.body());
    }
    if (sdk.parts() != null) {
      builder.parts = MappedLists.list(sdk.parts(), Documents::fromSdk);
    }
    if (sdk.fields() != null) {
      builder.fields = MappedLists.map(sdk.fields(), Documents::fromSdk);
    }
    return builder.unchecked();
  }
}
