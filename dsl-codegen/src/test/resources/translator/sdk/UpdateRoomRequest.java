package example.sdk.board.model;

/** A request, in the style of the AWS SDK's generated classes. */
public final class UpdateRoomRequest {

  private final String name;
  private final Integer size;

  private UpdateRoomRequest(BuilderImpl builder) {
    this.name = builder.name;
    this.size = builder.size;
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

  public interface Builder {
    Builder name(String name);

    Builder size(Integer size);

    UpdateRoomRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;
    private Integer size;

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
    public UpdateRoomRequest build() {
      return new UpdateRoomRequest(this);
    }
  }
}
