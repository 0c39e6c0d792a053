package example.sdk.cart.model;

/** A request, in the style of the AWS SDK's generated classes. */
public final class ReplaceCartRequest {

  private final String name;

  private ReplaceCartRequest(String name) {
    this.name = name;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public String name() {
    return name;
  }

  public interface Builder {
    Builder name(String name);

    ReplaceCartRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private String name;

    @Override
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    @Override
    public ReplaceCartRequest build() {
      return new ReplaceCartRequest(name);
    }
  }
}
