package example.sdk.board.model;

/** A structure that is the input of an operation too, in the style of the AWS SDK's generated classes. */
public final class ResizeBoardMessage {

  private final String name;
  private final Integer length;

  private ResizeBoardMessage(BuilderImpl builder) {
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

    ResizeBoardMessage build();
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
    public ResizeBoardMessage build() {
      return new ResizeBoardMessage(this);
    }
  }
}
