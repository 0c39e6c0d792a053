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

/** A structure that contains itself, in the style of the AWS SDK's generated classes. */
public final class Shelf implements ToCopyableBuilder<Shelf.Builder, Shelf> {
  private final String shelfName;
  private final List<Shelf> shelves;
  private final Load load;

  private Shelf(BuilderImpl builder) {
    this.shelfName = builder.shelfName;
    this.shelves = builder.shelves;
    this.load = builder.load;
  }

  public String shelfName() {
    return shelfName;
  }

  public boolean hasShelves() {
    return shelves != null && !(shelves instanceof SdkAutoConstructList);
  }

  public List<Shelf> shelves() {
    return shelves;
  }

  public Load load() {
    return load;
  }

  @Override
  public Builder toBuilder() {
    return new BuilderImpl(this);
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  private List<Object> fields() {
    return Arrays.asList(shelfName, shelves, load);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shelf && fields().equals(((Shelf) other).fields());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(fields());
  }

  /** Sets the members. */
  public interface Builder extends CopyableBuilder<Builder, Shelf> {
    Builder shelfName(String shelfName);

    Builder shelves(Collection<Shelf> shelves);

    Builder shelves(Shelf... shelves);

    @SuppressWarnings("unchecked")
    Builder shelves(Consumer<Shelf.Builder>... shelves);

    Builder load(Load load);

    default Builder load(Consumer<Load.Builder> load) {
      return load(Load.builder().applyMutation(load).build());
    }
  }

  private static final class BuilderImpl implements Builder {
    private String shelfName;
    private List<Shelf> shelves = DefaultSdkAutoConstructList.getInstance();
    private Load load;

    private BuilderImpl() {}

    private BuilderImpl(Shelf model) {
      this.shelfName = model.shelfName;
      this.shelves = model.shelves;
      this.load = model.load;
    }

    @Override
    public Builder shelfName(String shelfName) {
      this.shelfName = shelfName;
      return this;
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
    public Builder load(Load load) {
      this.load = load;
      return this;
    }

    @Override
    public Shelf build() {
      return new Shelf(this);
    }
  }
}
