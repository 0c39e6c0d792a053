package example.sdk.board.model;

/** A response, in the style of the AWS SDK's generated classes. */
public final class GetRoomResponse {

  private final String name;
  private final Integer size;
  private final String owner;

  private GetRoomResponse(BuilderImpl builder) {
    this.name = builder.name;
    this.size = builder.size;
    this.owner = builder.owner;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public String name() {
    return name;
  }

  public Integer size() {
    return size;
  }

  public String owner() {
    return owner;
  }

  public interface Builder {
    Builder name(String name);

    Builder size(Integer size);

    Builder owner(String owner);

    GetRoomResponse build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Integer size;
    private String owner;

    @Override
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @Override
    public Builder size(Integer size) {
      this.size = size;
      return this;
    }

    @Override
    public Builder owner(String owner) {
      this.owner = owner;
      return this;
    }

    @Override
    public GetRoomResponse build() {
      return new GetRoomResponse(this);
    }
  }
}
