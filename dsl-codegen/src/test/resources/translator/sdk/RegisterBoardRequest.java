package example.sdk.board.model;

/** A request, in the style of the AWS SDK's generated classes. */
public final class RegisterBoardRequest {

  private final String name;
  private final Integer length;
  private final String colour;

  private RegisterBoardRequest(BuilderImpl builder) {
    this.name = builder.name;
    this.length = builder.length;
    this.colour = builder.colour;
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

  public String colour() {
    return colour;
  }

  public interface Builder {
    Builder name(String name);

    Builder length(Integer length);

    Builder colour(String colour);

    RegisterBoardRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Integer length;
    private String colour;

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
    public Builder colour(String colour) {
      this.colour = colour;
      return this;
    }

    @Override
    public RegisterBoardRequest build() {
      return new RegisterBoardRequest(this);
    }
  }
}
