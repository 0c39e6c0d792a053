package example.openlists;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code CreateBasketInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Basket {
  private static final List<RuleSet<Basket>> RULES =
      List.of(new BasketChecks(), ServiceLoadedRules.found(Basket.class));

  final @Nullable List<Item> items;

  final @Nullable Map<String, Integer> prices;

  final @Nullable List<String> colors;

  final @Nullable List<String> addresses;

  final @Nullable Integer weight;

  final @Nullable List<String> shops;

  final @Nullable String note;

  private final LazyViolations<Basket> violations;

  Basket(BasketBuilder builder) {
    this.items = BuilderSupport.freeze(builder.items);
    this.prices = BuilderSupport.freeze(builder.prices);
    this.colors = BuilderSupport.freeze(builder.colors);
    this.addresses = BuilderSupport.freeze(builder.addresses);
    this.weight = builder.weight;
    this.shops = BuilderSupport.freeze(builder.shops);
    this.note = builder.note;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsItems builder() {
    return BasketBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new BasketBuilder(this);
  }

  /**
   * The member {@code Items} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public List<Item> items() {
    return BuilderSupport.required(items, "Basket", "items");
  }

  /**
   * The member {@code Prices} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public Map<String, Integer> prices() {
    return BuilderSupport.required(prices, "Basket", "prices");
  }

  /**
   * The member {@code Colors} of the request.
   *
   * <p>Leaves out values that this library does not know; {@link #colorsAsStrings()} has all of
   * them.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public List<Color> colors() {
    return Color.known(BuilderSupport.required(colors, "Basket", "colors"));
  }

  /**
   * The member {@code Colors} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public List<String> colorsAsStrings() {
    return BuilderSupport.required(colors, "Basket", "colors");
  }

  /**
   * The member {@code Addresses} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> addresses() {
    return BuilderSupport.orEmpty(addresses);
  }

  /** Checks whether {@code addresses} is set, even to an empty value; only then is it sent. */
  public boolean hasAddresses() {
    return addresses != null;
  }

  /**
   * The member {@code Weight} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> weight() {
    return Optional.ofNullable(weight);
  }

  /**
   * The member {@code Shops} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> shops() {
    return BuilderSupport.orEmpty(shops);
  }

  /** Checks whether {@code shops} is set, even to an empty value; only then is it sent. */
  public boolean hasShops() {
    return shops != null;
  }

  /**
   * The member {@code Note} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * Returns the errors and warnings that are not suppressed. A value that a builder built has
   * warnings at most; a value that was read can have any errors.
   *
   * @return the violations, ordered by path; empty if there are none
   */
  public List<Violation> violations() {
    return violations.of(this);
  }

  /**
   * Returns the errors and warnings that are not suppressed, including those of your own rules,
   * which each call checks again.
   *
   * @param more your own rules
   * @return the violations, ordered by path; empty if there are none
   */
  @SafeVarargs
  public final List<Violation> violations(RuleSet<? super Basket>... more) {
    Violations found = null;
    for (RuleSet<? super Basket> rules : more) {
      found = Violations.both(found, rules.check(this));
    }
    return violations.of(this, found);
  }

  /**
   * Returns the violations that {@link #violations()} leaves out because their rules are
   * suppressed.
   *
   * @return the suppressed violations, ordered by path; empty if there are none
   */
  public List<Violation> suppressedViolations() {
    return violations.suppressed(this);
  }

  /**
   * Returns the suppressed rules with their reasons. They document a decision: they are neither
   * sent nor written to JSON, and {@code equals} ignores them.
   *
   * @return the suppressions, in the order in which they were declared
   */
  public List<Suppression> suppressions() {
    return violations.suppressions();
  }

  /**
   * Reads the body of a {@code CreateBasket} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Basket fromJson(String json) {
    return JsonDocuments.read(json, BasketJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateBasket} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Basket fromJson(Reader json) {
    return JsonDocuments.read(json, BasketJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateBasket} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Basket fromJson(Path file) {
    return JsonDocuments.read(file, BasketJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateBasket} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Basket fromJson(JsonValue json) {
    return JsonDocuments.read(json, BasketJson.CODEC);
  }

  /** Returns the body of the {@code CreateBasket} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, BasketJson.CODEC);
  }

  /** Returns the body of the {@code CreateBasket} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, BasketJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Basket that
        && Objects.equals(items, that.items)
        && Objects.equals(prices, that.prices)
        && Objects.equals(colors, that.colors)
        && Objects.equals(addresses, that.addresses)
        && Objects.equals(weight, that.weight)
        && Objects.equals(shops, that.shops)
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(items);
    hash = 31 * hash + Objects.hashCode(prices);
    hash = 31 * hash + Objects.hashCode(colors);
    hash = 31 * hash + Objects.hashCode(addresses);
    hash = 31 * hash + Objects.hashCode(weight);
    hash = 31 * hash + Objects.hashCode(shops);
    hash = 31 * hash + Objects.hashCode(note);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Basket")
        .add("items", items)
        .add("prices", prices)
        .add("colors", colors)
        .add("addresses", addresses)
        .add("weight", weight)
        .add("shops", shops)
        .add("note", note)
        .toString();
  }

  /** A builder that still requires {@code items}. */
  @CheckReturnValue
  public interface NeedsItems {
    /**
     * The member {@code Items} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @return the next stage, which requires prices
     */
    NeedsPrices items(String first, @Continues String... rest);

    /**
     * Sets {@link Basket#items() items}. Replaces earlier elements.
     *
     * @return the next stage, which requires prices
     */
    NeedsPrices items(Collection<Item> items);

    /**
     * Sets {@link Basket#items() items}. Replaces earlier elements.
     *
     * @return the next stage, which requires prices
     */
    NeedsPrices items(Item first, @Continues Item... rest);

    /**
     * Sets {@link Basket#items() items}. Replaces earlier elements.
     *
     * @return the next stage, which requires prices
     */
    NeedsPrices items(Item.BuilderFunction first, @Continues Item.BuilderFunction... rest);

    /**
     * Adds an element to {@link Basket#items() items}.
     *
     * @return the next stage, which requires prices
     */
    @AddsTo("items")
    NeedsPrices item(Item item);

    /**
     * Adds an element, built in place, to {@link Basket#items() items}.
     *
     * @param item a function from the first stage of the builder to its last
     * @return the next stage, which requires prices
     */
    @AddsTo("items")
    NeedsPrices item(Function<? super Item.NeedsName, ? extends Item.Builder> item);
  }

  /** A builder that still requires {@code prices}. */
  @CheckReturnValue
  public interface NeedsPrices {
    /**
     * The member {@code Prices} of the request.
     *
     * <p>Replaces earlier entries.
     *
     * @return the next stage, which requires colors
     */
    NeedsColors prices(Map<String, Integer> prices);

    /**
     * Adds an entry to {@link Basket#prices() prices}, or replaces the one with the same key.
     *
     * @return the next stage, which requires colors
     */
    @AddsTo("prices")
    NeedsColors price(String key, int value);

    /**
     * Adds an element to {@link Basket#items() items}.
     *
     * @return this stage
     */
    @AddsTo("items")
    NeedsPrices item(Item item);

    /**
     * Adds an element, built in place, to {@link Basket#items() items}.
     *
     * @param item a function from the first stage of the builder to its last
     * @return this stage
     */
    @AddsTo("items")
    NeedsPrices item(Function<? super Item.NeedsName, ? extends Item.Builder> item);
  }

  /** A builder that still requires {@code colors}. */
  @CheckReturnValue
  public interface NeedsColors {
    /**
     * The member {@code Colors} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @return the next stage, which requires addresses or shops
     */
    NeedsAddressesOrShops colors(Color first, @Continues Color... rest);

    /**
     * Sets {@link Basket#colors() colors}. Replaces earlier elements.
     *
     * @return the next stage, which requires addresses or shops
     */
    NeedsAddressesOrShops colors(Collection<Color> colors);

    /**
     * Sets {@link Basket#colors() colors} from strings; an unknown value is kept and causes a
     * warning. Replaces earlier elements.
     *
     * @return the next stage, which requires addresses or shops
     */
    NeedsAddressesOrShops colorsWithStrings(@KnownValues(Color.class) Collection<String> colors);

    /**
     * Adds an element to {@link Basket#colors() colors}.
     *
     * @return the next stage, which requires addresses or shops
     */
    @AddsTo("colors")
    NeedsAddressesOrShops color(Color color);

    /**
     * Adds an element to {@link Basket#colors() colors} from a string; an unknown value is kept and
     * causes a warning.
     *
     * @return the next stage, which requires addresses or shops
     */
    @AddsTo("colors")
    NeedsAddressesOrShops color(@KnownValues(Color.class) String color);

    /**
     * Adds an entry to {@link Basket#prices() prices}, or replaces the one with the same key.
     *
     * @return this stage
     */
    @AddsTo("prices")
    NeedsColors price(String key, int value);
  }

  /** A builder that still requires {@code addresses} or {@code shops}. */
  @CheckReturnValue
  public interface NeedsAddressesOrShops {
    /**
     * The member {@code Addresses} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @return the next stage, which requires weight
     */
    CompleteParcel.NeedsWeight addresses(String first, @Continues String... rest);

    /**
     * Sets {@link Basket#addresses() addresses}. Replaces earlier elements.
     *
     * @return the next stage, which requires weight
     */
    CompleteParcel.NeedsWeight addresses(Collection<String> addresses);

    /**
     * Adds an element to {@link Basket#addresses() addresses}.
     *
     * @return the next stage, which requires weight
     */
    @AddsTo("addresses")
    CompleteParcel.NeedsWeight address(String address);

    /**
     * The member {@code Shops} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @return the last stage, which has the optional members
     */
    CompletePickup shops(String first, @Continues String... rest);

    /**
     * Sets {@link Basket#shops() shops}. Replaces earlier elements.
     *
     * @return the last stage, which has the optional members
     */
    CompletePickup shops(Collection<String> shops);

    /**
     * Adds an element to {@link Basket#shops() shops}.
     *
     * @return the last stage, which has the optional members
     */
    @AddsTo("shops")
    CompletePickup shop(String shop);

    /**
     * Adds an element to {@link Basket#colors() colors}.
     *
     * @return this stage
     */
    @AddsTo("colors")
    NeedsAddressesOrShops color(Color color);

    /**
     * Adds an element to {@link Basket#colors() colors} from a string; an unknown value is kept and
     * causes a warning.
     *
     * @return this stage
     */
    @AddsTo("colors")
    NeedsAddressesOrShops color(@KnownValues(Color.class) String color);
  }

  /**
   * A builder of a {@link Basket} that requires nothing more: the common supertype of all last
   * stages.
   */
  public interface Complete {
    /** The member {@code Note} of the request. */
    Complete note(String note);

    /** Sets {@link Basket#note() note} from an Optional; an empty one clears it. */
    Complete note(Optional<String> note);

    /**
     * Suppresses a rule: breaking it is neither an error nor a warning. The value keeps the
     * reason and never sends it.
     *
     * @param rule the rule, which is not a constraint of the model
     * @param reason why the configuration may break the rule
     */
    Complete suppress(Rule rule, String reason);

    /**
     * Passes this builder to a consumer that sets what several values share, such as defaults.
     *
     * @param mutator the consumer
     */
    Complete applyMutation(Consumer<? super Complete> mutator);

    /**
     * Passes this builder and a value to a method such as a setter, unless the value is
     * {@code null}, which changes nothing.
     *
     * @param value the value
     * @param setter the method, as a lambda {@code (builder, value) -> ...}
     */
    <T> Complete ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);

    /**
     * Builds the value and checks it completely, nested values included, before anything is sent.
     * Warnings do not prevent it; the value's {@code violations()} returns them.
     *
     * @throws InvalidConfigException if there are errors; it lists all of them
     */
    @CheckReturnValue
    Basket build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Basket buildRefusingWarnings();
  }

  /** The last stage of a builder of a {@link Basket} with {@code addresses}. */
  public interface CompleteParcel extends Complete {
    @Override
    CompleteParcel note(String note);

    @Override
    CompleteParcel note(Optional<String> note);

    @Override
    CompleteParcel suppress(Rule rule, String reason);

    @Override
    CompleteParcel applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteParcel ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);

    /** A builder that still requires {@code weight}. */
    @CheckReturnValue
    interface NeedsWeight {
      /**
       * The member {@code Weight} of the request.
       *
       * @return the last stage, which has the optional members
       */
      CompleteParcel weight(int weight);

      /**
       * Adds an element to {@link Basket#addresses() addresses}.
       *
       * @return this stage
       */
      @AddsTo("addresses")
      NeedsWeight address(String address);
    }
  }

  /** The last stage of a builder of a {@link Basket} with {@code shops}. */
  public interface CompletePickup extends Complete {
    /**
     * Adds an element to {@link Basket#shops() shops}.
     *
     * @return this stage
     */
    @AddsTo("shops")
    CompletePickup shop(String shop);

    @Override
    CompletePickup note(String note);

    @Override
    CompletePickup note(Optional<String> note);

    @Override
    CompletePickup suppress(Rule rule, String reason);

    @Override
    CompletePickup applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompletePickup ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }

  /**
   * An editor of a {@link Basket}: sets every member and clears every optional one.
   * The configuration checks which members exclude each other when it is built.
   */
  public interface Builder extends Complete {
    /** Sets {@link Basket#items() items}. Replaces earlier elements. */
    Builder items(String first, @Continues String... rest);

    /** Sets {@link Basket#items() items}. Replaces earlier elements. */
    Builder items(Collection<Item> items);

    /** Sets {@link Basket#items() items}. Replaces earlier elements. */
    Builder items(Item first, @Continues Item... rest);

    /** Sets {@link Basket#items() items}. Replaces earlier elements. */
    Builder items(Item.BuilderFunction first, @Continues Item.BuilderFunction... rest);

    /** Adds an element to {@link Basket#items() items}. */
    @AddsTo("items")
    Builder item(Item item);

    /**
     * Adds an element, built in place, to {@link Basket#items() items}.
     *
     * @param item a function from the first stage of the builder to its last
     */
    @AddsTo("items")
    Builder item(Function<? super Item.NeedsName, ? extends Item.Builder> item);

    /** Adds elements to {@link Basket#items() items}. */
    Builder addItems(Collection<Item> items);

    /** Sets {@link Basket#prices() prices}. Replaces earlier entries. */
    Builder prices(Map<String, Integer> prices);

    /** Adds an entry to {@link Basket#prices() prices}, or replaces the one with the same key. */
    @AddsTo("prices")
    Builder price(String key, int value);

    /** Adds entries to {@link Basket#prices() prices}, or replaces those with the same keys. */
    Builder addPrices(Map<String, Integer> prices);

    /** Sets {@link Basket#colors() colors}. Replaces earlier elements. */
    Builder colors(Color first, @Continues Color... rest);

    /** Sets {@link Basket#colors() colors}. Replaces earlier elements. */
    Builder colors(Collection<Color> colors);

    /**
     * Sets {@link Basket#colors() colors} from strings; an unknown value is kept and causes a
     * warning. Replaces earlier elements.
     */
    Builder colorsWithStrings(@KnownValues(Color.class) Collection<String> colors);

    /** Adds an element to {@link Basket#colors() colors}. */
    @AddsTo("colors")
    Builder color(Color color);

    /**
     * Adds an element to {@link Basket#colors() colors} from a string; an unknown value is kept and
     * causes a warning.
     */
    @AddsTo("colors")
    Builder color(@KnownValues(Color.class) String color);

    /** Adds elements to {@link Basket#colors() colors}. */
    Builder addColors(Collection<Color> colors);

    /** Sets {@link Basket#addresses() addresses}. Replaces earlier elements. */
    Builder addresses(String first, @Continues String... rest);

    /** Sets {@link Basket#addresses() addresses}. Replaces earlier elements. */
    Builder addresses(Collection<String> addresses);

    /** Adds an element to {@link Basket#addresses() addresses}. */
    @AddsTo("addresses")
    Builder address(String address);

    /** Adds elements to {@link Basket#addresses() addresses}. */
    Builder addAddresses(Collection<String> addresses);

    /** Sets {@link Basket#addresses() addresses} from an Optional; an empty one clears it. */
    Builder addresses(Optional<? extends Collection<String>> addresses);

    /** Sets {@link Basket#weight() weight}. */
    Builder weight(int weight);

    /** Sets {@link Basket#weight() weight} from an Optional; an empty one clears it. */
    Builder weight(Optional<Integer> weight);

    /** Sets {@link Basket#shops() shops}. Replaces earlier elements. */
    Builder shops(String first, @Continues String... rest);

    /** Sets {@link Basket#shops() shops}. Replaces earlier elements. */
    Builder shops(Collection<String> shops);

    /** Adds an element to {@link Basket#shops() shops}. */
    @AddsTo("shops")
    Builder shop(String shop);

    /** Adds elements to {@link Basket#shops() shops}. */
    Builder addShops(Collection<String> shops);

    /** Sets {@link Basket#shops() shops} from an Optional; an empty one clears it. */
    Builder shops(Optional<? extends Collection<String>> shops);

    @Override
    Builder note(String note);

    @Override
    Builder note(Optional<String> note);

    /** Clears {@link Basket#addresses() addresses}; it is not sent. */
    Builder clearAddresses();

    /** Clears {@link Basket#weight() weight}; it is not sent. */
    Builder clearWeight();

    /** Clears {@link Basket#shops() shops}; it is not sent. */
    Builder clearShops();

    /** Clears {@link Basket#note() note}; it is not sent. */
    Builder clearNote();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> Builder ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }
}
