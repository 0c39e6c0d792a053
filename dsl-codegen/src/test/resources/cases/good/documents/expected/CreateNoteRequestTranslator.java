package example.documents;

import dev.endpointdsl.support.MappedLists;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Translates {@link CreateNoteRequest} to the AWS SDK's {@code CreateNoteRequest}. */
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
}
