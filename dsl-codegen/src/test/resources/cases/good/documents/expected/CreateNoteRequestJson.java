package example.documents;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Writes and reads the JSON of a {@link CreateNoteRequest}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateNoteRequestJson implements JsonCodec<CreateNoteRequest> {
  static final CreateNoteRequestJson CODEC = new CreateNoteRequestJson();

  private static final List<String> MEMBERS = List.of("Name", "Body", "Parts", "Fields");

  private CreateNoteRequestJson() {
  }

  /** Writes the members that are set. */
  @Override
  public void write(CreateNoteRequest value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.string("Name", value.name);
    }
    if (value.body != null) {
      out.document("Body", value.body);
    }
    if (value.parts != null) {
      out.list("Parts", value.parts, (element, to) -> to.document(element));
    }
    if (value.fields != null) {
      out.map("Fields", value.fields, (element, to) -> to.document(element));
    }
    out.endObject();
  }

  /** Reads a value without checking its constraints. */
  @Override
  public CreateNoteRequest read(JsonReader in) {
    CreateNoteRequestBuilder builder = new CreateNoteRequestBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.string(builder.name);
        case "Body" -> builder.body = in.document(builder.body);
        case "Parts" -> builder.parts = in.list(builder.parts, JsonReader::documentValue);
        case "Fields" -> builder.fields = in.map(builder.fields, JsonReader::documentValue);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
