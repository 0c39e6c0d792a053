package example.sdk.board.model;

/** A request, in the style of the AWS SDK's generated classes. */
public final class ResizeBoardRequest {

  private final String name;
  private final Integer length;

  private ResizeBoardRequest(BuilderImpl builder) {
    this.name = builder.name;
    this.length = builder.length;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public String name() {
    return name;
  }

  public Integer length() {
    return length;
  }

  public interface Builder {
    Builder name(String name);

    Builder length(Integer length);

    ResizeBoardRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Integer length;

    @Override
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @Override
    public Builder length(Integer length) {
      this.length = length;
      return this;
    }

    @Override
    public ResizeBoardRequest build() {
      return new ResizeBoardRequest(this);
    }
  }
}
