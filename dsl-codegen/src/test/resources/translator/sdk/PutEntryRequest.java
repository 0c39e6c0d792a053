package example.sdk.board.model;

import java.util.Collection;
import java.util.List;

/** A request with names that the SDK changes, in the style of the AWS SDK's generated classes. */
public final class PutEntryRequest {

  private final Boolean nul;
  private final List<String> accountIds;
  private final Integer marker;
  private final String secondName;

  private PutEntryRequest(BuilderImpl builder) {
    this.nul = builder.nul;
    this.accountIds = builder.accountIds;
    this.marker = builder.marker;
    this.secondName = builder.secondName;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public Boolean nul() {
    return nul;
  }

  public List<String> accountIds() {
    return accountIds;
  }

  public Integer marker() {
    return marker;
  }

  public String secondName() {
    return secondName;
  }

  public interface Builder {
    Builder nul(Boolean nul);

    Builder accountIds(Collection<String> accountIds);

    Builder marker(Integer marker);

    Builder secondName(String secondName);

    PutEntryRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private Boolean nul;
    private List<String> accountIds;
    private Integer marker;
    private String secondName;

    @Override
    public Builder nul(Boolean nul) {
      this.nul = nul;
      return this;
    }

    @Override
    public Builder accountIds(Collection<String> accountIds) {
      this.accountIds = List.copyOf(accountIds);
      return this;
    }

    @Override
    public Builder marker(Integer marker) {
      this.marker = marker;
      return this;
    }

    @Override
    public Builder secondName(String secondName) {
      this.secondName = secondName;
      return this;
    }

    @Override
    public PutEntryRequest build() {
      return new PutEntryRequest(this);
    }
  }
}
