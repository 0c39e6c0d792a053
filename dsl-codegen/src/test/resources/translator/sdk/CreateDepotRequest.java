package example.sdk.depot.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructMap;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** The request of CreateDepot, in the style of the AWS SDK's generated classes. */
public final class CreateDepotRequest
    implements ToCopyableBuilder<CreateDepotRequest.Builder, CreateDepotRequest> {
  private final String depotName;
  private final Instant openedAt;
  private final Long capacity;
  private final Double loadFactor;
  private final Float weightInKG;
  private final Boolean open;
  private final Integer floors;
  private final SdkBytes seal;
  private final List<SdkBytes> seals;
  private final String kind;
  private final List<String> kinds;
  private final Map<String, String> kindsByName;
  private final List<String> notes;
  private final List<List<String>> grid;
  private final Map<String, Integer> limits;
  private final Shelf shelf;
  private final List<Shelf> shelves;
  private final List<List<Shelf>> rows;
  private final Map<String, Shelf> shelvesByName;
  private final String defaultValue;
  private final String overrideConfigurationValue;
  private final Integer tolerance;

  private CreateDepotRequest(BuilderImpl builder) {
    this.depotName = builder.depotName;
    this.openedAt = builder.openedAt;
    this.capacity = builder.capacity;
    this.loadFactor = builder.loadFactor;
    this.weightInKG = builder.weightInKG;
    this.open = builder.open;
    this.floors = builder.floors;
    this.seal = builder.seal;
    this.seals = builder.seals;
    this.kind = builder.kind;
    this.kinds = builder.kinds;
    this.kindsByName = builder.kindsByName;
    this.notes = builder.notes;
    this.grid = builder.grid;
    this.limits = builder.limits;
    this.shelf = builder.shelf;
    this.shelves = builder.shelves;
    this.rows = builder.rows;
    this.shelvesByName = builder.shelvesByName;
    this.defaultValue = builder.defaultValue;
    this.overrideConfigurationValue = builder.overrideConfigurationValue;
    this.tolerance = builder.tolerance;
  }

  public String depotName() {
    return depotName;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Long capacity() {
    return capacity;
  }

  public Double loadFactor() {
    return loadFactor;
  }

  public Float weightInKG() {
    return weightInKG;
  }

  public Boolean open() {
    return open;
  }

  @Deprecated
  public Integer floors() {
    return floors;
  }

  public SdkBytes seal() {
    return seal;
  }

  public boolean hasSeals() {
    return seals != null && !(seals instanceof SdkAutoConstructList);
  }

  public List<SdkBytes> seals() {
    return seals;
  }

  public DepotKind kind() {
    return DepotKind.fromValue(kind);
  }

  public String kindAsString() {
    return kind;
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

  public boolean hasKindsByName() {
    return kindsByName != null && !(kindsByName instanceof SdkAutoConstructMap);
  }

  public Map<String, DepotKind> kindsByName() {
    Map<String, DepotKind> known = new LinkedHashMap<>();
    kindsByName.forEach((key, text) -> known.put(key, DepotKind.fromValue(text)));
    return known;
  }

  public Map<String, String> kindsByNameAsStrings() {
    return kindsByName;
  }

  public boolean hasNotes() {
    return notes != null && !(notes instanceof SdkAutoConstructList);
  }

  public List<String> notes() {
    return notes;
  }

  public boolean hasGrid() {
    return grid != null && !(grid instanceof SdkAutoConstructList);
  }

  public List<List<String>> grid() {
    return grid;
  }

  public boolean hasLimits() {
    return limits != null && !(limits instanceof SdkAutoConstructMap);
  }

  public Map<String, Integer> limits() {
    return limits;
  }

  public Shelf shelf() {
    return shelf;
  }

  public boolean hasShelves() {
    return shelves != null && !(shelves instanceof SdkAutoConstructList);
  }

  public List<Shelf> shelves() {
    return shelves;
  }

  public boolean hasRows() {
    return rows != null && !(rows instanceof SdkAutoConstructList);
  }

  public List<List<Shelf>> rows() {
    return rows;
  }

  public boolean hasShelvesByName() {
    return shelvesByName != null && !(shelvesByName instanceof SdkAutoConstructMap);
  }

  public Map<String, Shelf> shelvesByName() {
    return shelvesByName;
  }

  public String defaultValue() {
    return defaultValue;
  }

  public String overrideConfigurationValue() {
    return overrideConfigurationValue;
  }

  public Integer tolerance() {
    return tolerance;
  }

  @Override
  public Builder toBuilder() {
    return new BuilderImpl(this);
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  private List<Object> fields() {
    return Arrays.asList(
        depotName,
        openedAt,
        capacity,
        loadFactor,
        weightInKG,
        open,
        floors,
        seal,
        seals,
        kind,
        kinds,
        kindsByName,
        notes,
        grid,
        limits,
        shelf,
        shelves,
        rows,
        shelvesByName,
        defaultValue,
        overrideConfigurationValue,
        tolerance);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreateDepotRequest
        && fields().equals(((CreateDepotRequest) other).fields());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(fields());
  }

  /** Sets the members. */
  public interface Builder extends CopyableBuilder<Builder, CreateDepotRequest> {
    Builder depotName(String depotName);

    Builder openedAt(Instant openedAt);

    Builder capacity(Long capacity);

    Builder loadFactor(Double loadFactor);

    Builder weightInKG(Float weightInKG);

    Builder open(Boolean open);

    @Deprecated
    Builder floors(Integer floors);

    Builder seal(SdkBytes seal);

    Builder seals(Collection<SdkBytes> seals);

    Builder seals(SdkBytes... seals);

    Builder kind(String kind);

    Builder kind(DepotKind kind);

    Builder kindsWithStrings(Collection<String> kinds);

    Builder kindsWithStrings(String... kinds);

    Builder kinds(Collection<DepotKind> kinds);

    Builder kinds(DepotKind... kinds);

    Builder kindsByNameWithStrings(Map<String, String> kindsByName);

    Builder kindsByName(Map<String, DepotKind> kindsByName);

    Builder notes(Collection<String> notes);

    Builder notes(String... notes);

    Builder grid(Collection<? extends Collection<String>> grid);

    @SuppressWarnings("unchecked")
    Builder grid(Collection<String>... grid);

    Builder limits(Map<String, Integer> limits);

    Builder shelf(Shelf shelf);

    default Builder shelf(Consumer<Shelf.Builder> shelf) {
      return shelf(Shelf.builder().applyMutation(shelf).build());
    }

    Builder shelves(Collection<Shelf> shelves);

    Builder shelves(Shelf... shelves);

    @SuppressWarnings("unchecked")
    Builder shelves(Consumer<Shelf.Builder>... shelves);

    Builder rows(Collection<? extends Collection<Shelf>> rows);

    @SuppressWarnings("unchecked")
    Builder rows(Collection<Shelf>... rows);

    Builder shelvesByName(Map<String, Shelf> shelvesByName);

    Builder defaultValue(String defaultValue);

    Builder overrideConfigurationValue(String overrideConfigurationValue);

    Builder tolerance(Integer tolerance);

    Builder overrideConfiguration(Consumer<StringBuilder> overrideConfiguration);
  }

  private static final class BuilderImpl implements Builder {
    private String depotName;
    private Instant openedAt;
    private Long capacity;
    private Double loadFactor;
    private Float weightInKG;
    private Boolean open;
    private Integer floors;
    private SdkBytes seal;
    private List<SdkBytes> seals = DefaultSdkAutoConstructList.getInstance();
    private String kind;
    private List<String> kinds = DefaultSdkAutoConstructList.getInstance();
    private Map<String, String> kindsByName = DefaultSdkAutoConstructMap.getInstance();
    private List<String> notes = DefaultSdkAutoConstructList.getInstance();
    private List<List<String>> grid = DefaultSdkAutoConstructList.getInstance();
    private Map<String, Integer> limits = DefaultSdkAutoConstructMap.getInstance();
    private Shelf shelf;
    private List<Shelf> shelves = DefaultSdkAutoConstructList.getInstance();
    private List<List<Shelf>> rows = DefaultSdkAutoConstructList.getInstance();
    private Map<String, Shelf> shelvesByName = DefaultSdkAutoConstructMap.getInstance();
    private String defaultValue;
    private String overrideConfigurationValue;
    private Integer tolerance;

    private BuilderImpl() {}

    private BuilderImpl(CreateDepotRequest model) {
      this.depotName = model.depotName;
      this.openedAt = model.openedAt;
      this.capacity = model.capacity;
      this.loadFactor = model.loadFactor;
      this.weightInKG = model.weightInKG;
      this.open = model.open;
      this.floors = model.floors;
      this.seal = model.seal;
      this.seals = model.seals;
      this.kind = model.kind;
      this.kinds = model.kinds;
      this.kindsByName = model.kindsByName;
      this.notes = model.notes;
      this.grid = model.grid;
      this.limits = model.limits;
      this.shelf = model.shelf;
      this.shelves = model.shelves;
      this.rows = model.rows;
      this.shelvesByName = model.shelvesByName;
      this.defaultValue = model.defaultValue;
      this.overrideConfigurationValue = model.overrideConfigurationValue;
      this.tolerance = model.tolerance;
    }

    @Override
    public Builder depotName(String depotName) {
      this.depotName = depotName;
      return this;
    }

    @Override
    public Builder openedAt(Instant openedAt) {
      this.openedAt = openedAt;
      return this;
    }

    @Override
    public Builder capacity(Long capacity) {
      this.capacity = capacity;
      return this;
    }

    @Override
    public Builder loadFactor(Double loadFactor) {
      this.loadFactor = loadFactor;
      return this;
    }

    @Override
    public Builder weightInKG(Float weightInKG) {
      this.weightInKG = weightInKG;
      return this;
    }

    @Override
    public Builder open(Boolean open) {
      this.open = open;
      return this;
    }

    @Override
    @Deprecated
    public Builder floors(Integer floors) {
      this.floors = floors;
      return this;
    }

    @Override
    public Builder seal(SdkBytes seal) {
      this.seal = seal;
      return this;
    }

    @Override
    public Builder seals(Collection<SdkBytes> seals) {
      this.seals =
          seals == null
              ? DefaultSdkAutoConstructList.getInstance()
              : Collections.unmodifiableList(new ArrayList<>(seals));
      return this;
    }

    @Override
    public final Builder seals(SdkBytes... seals) {
      return seals(Arrays.asList(seals));
    }

    @Override
    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    @Override
    public Builder kind(DepotKind kind) {
      return kind(kind == null ? null : kind.toString());
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
    public Builder kindsByNameWithStrings(Map<String, String> kindsByName) {
      this.kindsByName =
          kindsByName == null
              ? DefaultSdkAutoConstructMap.getInstance()
              : Collections.unmodifiableMap(new LinkedHashMap<>(kindsByName));
      return this;
    }

    @Override
    public Builder kindsByName(Map<String, DepotKind> kindsByName) {
      Map<String, String> texts = new LinkedHashMap<>();
      kindsByName.forEach((key, kind) -> texts.put(key, kind.toString()));
      return kindsByNameWithStrings(texts);
    }

    @Override
    public Builder notes(Collection<String> notes) {
      this.notes =
          notes == null
              ? DefaultSdkAutoConstructList.getInstance()
              : Collections.unmodifiableList(new ArrayList<>(notes));
      return this;
    }

    @Override
    public final Builder notes(String... notes) {
      return notes(Arrays.asList(notes));
    }

    @Override
    public Builder grid(Collection<? extends Collection<String>> grid) {
      if (grid == null) {
        this.grid = DefaultSdkAutoConstructList.getInstance();
        return this;
      }
      List<List<String>> copy = new ArrayList<>();
      grid.forEach(inner -> copy.add(Collections.unmodifiableList(new ArrayList<>(inner))));
      this.grid = Collections.unmodifiableList(copy);
      return this;
    }

    @Override
    @SafeVarargs
    public final Builder grid(Collection<String>... grid) {
      return grid(Arrays.asList(grid));
    }

    @Override
    public Builder limits(Map<String, Integer> limits) {
      this.limits =
          limits == null
              ? DefaultSdkAutoConstructMap.getInstance()
              : Collections.unmodifiableMap(new LinkedHashMap<>(limits));
      return this;
    }

    @Override
    public Builder shelf(Shelf shelf) {
      this.shelf = shelf;
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
    public Builder rows(Collection<? extends Collection<Shelf>> rows) {
      if (rows == null) {
        this.rows = DefaultSdkAutoConstructList.getInstance();
        return this;
      }
      List<List<Shelf>> copy = new ArrayList<>();
      rows.forEach(inner -> copy.add(Collections.unmodifiableList(new ArrayList<>(inner))));
      this.rows = Collections.unmodifiableList(copy);
      return this;
    }

    @Override
    @SafeVarargs
    public final Builder rows(Collection<Shelf>... rows) {
      return rows(Arrays.asList(rows));
    }

    @Override
    public Builder shelvesByName(Map<String, Shelf> shelvesByName) {
      this.shelvesByName =
          shelvesByName == null
              ? DefaultSdkAutoConstructMap.getInstance()
              : Collections.unmodifiableMap(new LinkedHashMap<>(shelvesByName));
      return this;
    }

    @Override
    public Builder defaultValue(String defaultValue) {
      this.defaultValue = defaultValue;
      return this;
    }

    @Override
    public Builder overrideConfigurationValue(String overrideConfigurationValue) {
      this.overrideConfigurationValue = overrideConfigurationValue;
      return this;
    }

    @Override
    public Builder tolerance(Integer tolerance) {
      this.tolerance = tolerance;
      return this;
    }

    @Override
    public Builder overrideConfiguration(Consumer<StringBuilder> overrideConfiguration) {
      return this;
    }

    @Override
    public CreateDepotRequest build() {
      return new CreateDepotRequest(this);
    }
  }
}
