package example.sdk.depot.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** The response of DescribeDepot, in the style of the AWS SDK's generated classes. */
public final class DescribeDepotResponse
    implements ToCopyableBuilder<DescribeDepotResponse.Builder, DescribeDepotResponse> {
  private final String depotName;
  private final String depotArn;
  private final List<String> kinds;
  private final List<Shelf> shelves;

  private DescribeDepotResponse(BuilderImpl builder) {
    this.depotName = builder.depotName;
    this.depotArn = builder.depotArn;
    this.kinds = builder.kinds;
    this.shelves = builder.shelves;
  }

  public String depotName() {
    return depotName;
  }

  public String depotArn() {
    return depotArn;
  }

  public boolean hasKinds() {
    return kinds != null && !(kinds instanceof SdkAutoConstructList);
  }

  public List<DepotKind> kinds() {
    return kinds.stream().map(DepotKind::fromValue).toList();
  }

  public List<String> kindsAsStrings() {
    return kinds;
  }

  public boolean hasShelves() {
    return shelves != null && !(shelves instanceof SdkAutoConstructList);
  }

  public List<Shelf> shelves() {
    return shelves;
  }

  @Override
  public Builder toBuilder() {
    return new BuilderImpl(this);
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  private List<Object> fields() {
    return Arrays.asList(depotName, depotArn, kinds, shelves);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DescribeDepotResponse
        && fields().equals(((DescribeDepotResponse) other).fields());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(fields());
  }

  /** Sets the members. */
  public interface Builder extends CopyableBuilder<Builder, DescribeDepotResponse> {
    Builder depotName(String depotName);

    Builder depotArn(String depotArn);

    Builder kindsWithStrings(Collection<String> kinds);

    Builder kindsWithStrings(String... kinds);

    Builder kinds(Collection<DepotKind> kinds);

    Builder kinds(DepotKind... kinds);

    Builder shelves(Collection<Shelf> shelves);

    Builder shelves(Shelf... shelves);

    @SuppressWarnings("unchecked")
    Builder shelves(Consumer<Shelf.Builder>... shelves);
  }

  private static final class BuilderImpl implements Builder {
    private String depotName;
    private String depotArn;
    private List<String> kinds = DefaultSdkAutoConstructList.getInstance();
    private List<Shelf> shelves = DefaultSdkAutoConstructList.getInstance();

    private BuilderImpl() {}

    private BuilderImpl(DescribeDepotResponse model) {
      this.depotName = model.depotName;
      this.depotArn = model.depotArn;
      this.kinds = model.kinds;
      this.shelves = model.shelves;
    }

    @Override
    public Builder depotName(String depotName) {
      this.depotName = depotName;
      return this;
    }

    @Override
    public Builder depotArn(String depotArn) {
      this.depotArn = depotArn;
      return this;
    }

    @Override
    public Builder kindsWithStrings(Collection<String> kinds) {
      this.kinds =
          kinds == null
              ? DefaultSdkAutoConstructList.getInstance()
              : Collections.unmodifiableList(new ArrayList<>(kinds));
      return this;
    }

    @Override
    public final Builder kindsWithStrings(String... kinds) {
      return kindsWithStrings(Arrays.asList(kinds));
    }

    @Override
    public Builder kinds(Collection<DepotKind> kinds) {
      return kindsWithStrings(kinds.stream().map(DepotKind::toString).toList());
    }

    @Override
    public final Builder kinds(DepotKind... kinds) {
      return kinds(Arrays.asList(kinds));
    }

    @Override
    public Builder shelves(Collection<Shelf> shelves) {
      this.shelves =
          shelves == null
              ? DefaultSdkAutoConstructList.getInstance()
              : Collections.unmodifiableList(new ArrayList<>(shelves));
      return this;
    }

    @Override
    public final Builder shelves(Shelf... shelves) {
      return shelves(Arrays.asList(shelves));
    }

    @Override
    @SafeVarargs
    public final Builder shelves(Consumer<Shelf.Builder>... shelves) {
      return shelves(
          Stream.of(shelves).map(c -> Shelf.builder().applyMutation(c).build()).toList());
    }

    @Override
    public DescribeDepotResponse build() {
      return new DescribeDepotResponse(this);
    }
  }
}
