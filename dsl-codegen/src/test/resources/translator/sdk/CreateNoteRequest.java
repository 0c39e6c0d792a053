package example.sdk.note.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.document.Document;

/** A request with documents, in the style of the AWS SDK's generated classes. */
public final class CreateNoteRequest {

  private final String name;
  private final Document body;
  private final List<Document> parts;
  private final Map<String, Document> fields;

  private CreateNoteRequest(BuilderImpl builder) {
    this.name = builder.name;
    this.body = builder.body;
    this.parts = builder.parts;
    this.fields = builder.fields;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public String name() {
    return name;
  }

  public Document body() {
    return body;
  }

  public List<Document> parts() {
    return parts;
  }

  public Map<String, Document> fields() {
    return fields;
  }

  public interface Builder {
    Builder name(String name);

    Builder body(Document body);

    Builder parts(Collection<Document> parts);

    Builder fields(Map<String, Document> fields);

    CreateNoteRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Document body;
    private List<Document> parts = List.of();
    private Map<String, Document> fields = Map.of();

    @Override
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @Override
    public Builder body(Document body) {
      this.body = body;
      return this;
    }

    @Override
    public Builder parts(Collection<Document> parts) {
      this.parts = List.copyOf(parts);
      return this;
    }

    @Override
    public Builder fields(Map<String, Document> fields) {
      this.fields = Map.copyOf(fields);
      return this;
    }

    @Override
    public CreateNoteRequest build() {
      return new CreateNoteRequest(this);
    }
  }
}
