package example.sdk.board.model;

/** A structure of a response, in the style of the AWS SDK's generated classes. */
public final class BoardDetail {

  private final String name;
  private final Integer length;
  private final String state;

  private BoardDetail(BuilderImpl builder) {
    this.name = builder.name;
    this.length = builder.length;
    this.state = builder.state;
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

  public String state() {
    return state;
  }

  public interface Builder {
    Builder name(String name);

    Builder length(Integer length);

    Builder state(String state);

    BoardDetail build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Integer length;
    private String state;

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
    public Builder state(String state) {
      this.state = state;
      return this;
    }

    @Override
    public BoardDetail build() {
      return new BoardDetail(this);
    }
  }
}
