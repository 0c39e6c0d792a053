package example.relations;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.AddsTo;
import dev.endpointdsl.constraint.AllowedValues;
import dev.endpointdsl.constraint.AtMostMember;
import dev.endpointdsl.constraint.AtMostOneWith;
import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.DistinctFrom;
import dev.endpointdsl.constraint.Implied;
import dev.endpointdsl.constraint.PairedSizes;
import dev.endpointdsl.constraint.SameSizeAs;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueMember;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code Shop}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Shop {
  private static final List<RuleSet<Shop>> RULES =
      List.of(new ShopChecks(), new ShopRules(), ServiceLoadedRules.found(Shop.class));

  final @Nullable Integer least;

  final @Nullable Integer most;

  final @Nullable Integer usual;

  final @Nullable Integer period;

  final @Nullable List<Item> items;

  final @Nullable List<Item> gifts;

  final @Nullable List<String> notes;

  final @Nullable String cardNumber;

  final @Nullable String cardHolder;

  final @Nullable String invoiceAddress;

  final @Nullable String terms;

  final @Nullable Boolean express;

  private final LazyViolations<Shop> violations;

  Shop(ShopBuilder builder) {
    this.least = builder.least;
    this.most = builder.most;
    this.usual = builder.usual;
    this.period = builder.period;
    this.items = BuilderSupport.freeze(builder.items);
    this.gifts = BuilderSupport.freeze(builder.gifts);
    this.notes = BuilderSupport.freeze(builder.notes);
    this.cardNumber = builder.cardNumber;
    this.cardHolder = builder.cardHolder;
    this.invoiceAddress = builder.invoiceAddress;
    this.terms = builder.terms;
    this.express = builder.express;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsCardNumberOrInvoiceAddress builder() {
    return ShopBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new ShopBuilder(this);
  }

  /**
   * The member {@code Least} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> least() {
    return Optional.ofNullable(least);
  }

  /**
   * The member {@code Most} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> most() {
    return Optional.ofNullable(most);
  }

  /**
   * The member {@code Usual} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> usual() {
    return Optional.ofNullable(usual);
  }

  /**
   * The member {@code Period} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> period() {
    return Optional.ofNullable(period);
  }

  /**
   * The member {@code Items} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Item> items() {
    return BuilderSupport.orEmpty(items);
  }

  /** Checks whether {@code items} is set, even to an empty value; only then is it sent. */
  public boolean hasItems() {
    return items != null;
  }

  /**
   * The member {@code Gifts} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<Item> gifts() {
    return BuilderSupport.orEmpty(gifts);
  }

  /** Checks whether {@code gifts} is set, even to an empty value; only then is it sent. */
  public boolean hasGifts() {
    return gifts != null;
  }

  /**
   * The member {@code Notes} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> notes() {
    return BuilderSupport.orEmpty(notes);
  }

  /** Checks whether {@code notes} is set, even to an empty value; only then is it sent. */
  public boolean hasNotes() {
    return notes != null;
  }

  /**
   * The member {@code CardNumber} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> cardNumber() {
    return Optional.ofNullable(cardNumber);
  }

  /**
   * The member {@code CardHolder} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> cardHolder() {
    return Optional.ofNullable(cardHolder);
  }

  /**
   * The member {@code InvoiceAddress} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> invoiceAddress() {
    return Optional.ofNullable(invoiceAddress);
  }

  /**
   * The member {@code Terms} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> terms() {
    return Optional.ofNullable(terms);
  }

  /**
   * The member {@code Express} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Boolean> express() {
    return Optional.ofNullable(express);
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
  public final List<Violation> violations(RuleSet<? super Shop>... more) {
    Violations found = null;
    for (RuleSet<? super Shop> rules : more) {
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
   * Reads the body of a {@code CreateShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(String json) {
    return JsonDocuments.read(json, ShopJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(Reader json) {
    return JsonDocuments.read(json, ShopJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(Path file) {
    return JsonDocuments.read(file, ShopJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateShop} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(JsonValue json) {
    return JsonDocuments.read(json, ShopJson.CODEC);
  }

  /** Returns the body of the {@code CreateShop} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, ShopJson.CODEC);
  }

  /** Returns the body of the {@code CreateShop} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, ShopJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shop that
        && Objects.equals(least, that.least)
        && Objects.equals(most, that.most)
        && Objects.equals(usual, that.usual)
        && Objects.equals(period, that.period)
        && Objects.equals(items, that.items)
        && Objects.equals(gifts, that.gifts)
        && Objects.equals(notes, that.notes)
        && Objects.equals(cardNumber, that.cardNumber)
        && Objects.equals(cardHolder, that.cardHolder)
        && Objects.equals(invoiceAddress, that.invoiceAddress)
        && Objects.equals(terms, that.terms)
        && Objects.equals(express, that.express);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(least);
    hash = 31 * hash + Objects.hashCode(most);
    hash = 31 * hash + Objects.hashCode(usual);
    hash = 31 * hash + Objects.hashCode(period);
    hash = 31 * hash + Objects.hashCode(items);
    hash = 31 * hash + Objects.hashCode(gifts);
    hash = 31 * hash + Objects.hashCode(notes);
    hash = 31 * hash + Objects.hashCode(cardNumber);
    hash = 31 * hash + Objects.hashCode(cardHolder);
    hash = 31 * hash + Objects.hashCode(invoiceAddress);
    hash = 31 * hash + Objects.hashCode(terms);
    hash = 31 * hash + Objects.hashCode(express);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Shop")
        .add("least", least)
        .add("most", most)
        .add("usual", usual)
        .add("period", period)
        .add("items", items)
        .add("gifts", gifts)
        .add("notes", notes)
        .add("cardNumber", cardNumber)
        .add("cardHolder", cardHolder)
        .add("invoiceAddress", invoiceAddress)
        .add("terms", terms)
        .add("express", express)
        .toString();
  }

  /** A builder that still requires {@code cardNumber} or {@code invoiceAddress}. */
  @CheckReturnValue
  public interface NeedsCardNumberOrInvoiceAddress {
    /**
     * The member {@code CardNumber} of the request.
     *
     * @return the next stage, which requires cardHolder
     */
    CompleteCard.NeedsCardHolder cardNumber(String cardNumber);

    /**
     * The member {@code InvoiceAddress} of the request.
     *
     * @return the last stage, which has the optional members
     */
    CompleteInvoice invoiceAddress(String invoiceAddress);
  }

  /**
   * A builder of a {@link Shop} that requires nothing more: the common supertype of all last
   * stages.
   */
  public interface Complete {
    /**
     * The member {@code Least} of the request.
     *
     * @param least at most {@code most}
     */
    Complete least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    /** Sets {@link Shop#least() least} from an Optional; an empty one clears it. */
    Complete least(Optional<Integer> least);

    /** The member {@code Most} of the request. */
    Complete most(int most);

    /** Sets {@link Shop#most() most} from an Optional; an empty one clears it. */
    Complete most(Optional<Integer> most);

    /**
     * The member {@code Usual} of the request.
     *
     * @param usual at most {@code most}
     */
    Complete usual(@AtMostMember("most") int usual);

    /** Sets {@link Shop#usual() usual} from an Optional; an empty one clears it. */
    Complete usual(Optional<Integer> usual);

    /**
     * The member {@code Period} of the request.
     *
     * @param period one of 1, 7, 30
     */
    Complete period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    /** Sets {@link Shop#period() period} from an Optional; an empty one clears it. */
    Complete period(Optional<Integer> period);

    /**
     * The member {@code Items} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param items 1 to 3 elements; no two elements with the same {@code name}; at most one
     *     element with {@code discount}
     */
    Complete items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    /**
     * Sets {@link Shop#items() items}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 3 elements; no two elements with the same
     *     {@code name}; at most one element with {@code discount}
     */
    Complete items(Item first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item... rest);

    /**
     * Sets {@link Shop#items() items}. Replaces earlier elements.
     *
     * @param rest the other elements; in total 1 to 3 elements; no two elements with the same
     *     {@code name}; at most one element with {@code discount}
     */
    Complete items(Item.BuilderFunction first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item.BuilderFunction... rest);

    /**
     * Adds an element to {@link Shop#items() items}.
     *
     * @param item its {@code name} differs from those of the other elements; at most one
     *     element with {@code discount}
     */
    @AddsTo("items")
    Complete item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    /**
     * Adds an element, built in place, to {@link Shop#items() items}.
     *
     * @param item a function from the first stage of the builder to its last; its {@code name}
     *     differs from those of the other elements; at most one element with {@code discount}
     */
    @AddsTo("items")
    Complete item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    /** Adds elements to {@link Shop#items() items}. */
    Complete addItems(Collection<Item> items);

    /** Sets {@link Shop#items() items} from an Optional; an empty one clears it. */
    Complete items(Optional<? extends Collection<Item>> items);

    /**
     * The member {@code Gifts} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param gifts 1 element together with 2 elements of {@code items}; each {@code name}
     *     differs from those of {@code items}
     */
    Complete gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    /**
     * Sets {@link Shop#gifts() gifts}. Replaces earlier elements.
     *
     * @param rest 1 element together with 2 elements of {@code items}; each {@code name}
     *     differs from those of {@code items}
     */
    Complete gifts(Item first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item... rest);

    /**
     * Sets {@link Shop#gifts() gifts}. Replaces earlier elements.
     *
     * @param rest 1 element together with 2 elements of {@code items}; each {@code name}
     *     differs from those of {@code items}
     */
    Complete gifts(Item.BuilderFunction first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item.BuilderFunction... rest);

    /**
     * Adds an element to {@link Shop#gifts() gifts}.
     *
     * @param gift 1 element together with 2 elements of {@code items}; its {@code name}
     *     differs from those of {@code items}
     */
    @AddsTo("gifts")
    Complete gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    /**
     * Adds an element, built in place, to {@link Shop#gifts() gifts}.
     *
     * @param gift a function from the first stage of the builder to its last; 1 element
     *     together with 2 elements of {@code items}; its {@code name} differs from those of
     *     {@code items}
     */
    @AddsTo("gifts")
    Complete gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    /** Adds elements to {@link Shop#gifts() gifts}. */
    Complete addGifts(Collection<Item> gifts);

    /** Sets {@link Shop#gifts() gifts} from an Optional; an empty one clears it. */
    Complete gifts(Optional<? extends Collection<Item>> gifts);

    /**
     * The member {@code Notes} of the request.
     *
     * <p>Replaces earlier elements.
     *
     * @param rest as many elements as {@code items}
     */
    Complete notes(String first, @Continues @SameSizeAs("items") String... rest);

    /**
     * Sets {@link Shop#notes() notes}. Replaces earlier elements.
     *
     * @param notes as many elements as {@code items}
     */
    Complete notes(@SameSizeAs("items") Collection<String> notes);

    /** Adds an element to {@link Shop#notes() notes}. */
    @AddsTo("notes")
    Complete note(String note);

    /** Adds elements to {@link Shop#notes() notes}. */
    Complete addNotes(Collection<String> notes);

    /** Sets {@link Shop#notes() notes} from an Optional; an empty one clears it. */
    Complete notes(Optional<? extends Collection<String>> notes);

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
    Shop build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Shop buildRefusingWarnings();
  }

  /** The last stage of a builder of a {@link Shop} with {@code cardNumber}. */
  public interface CompleteCard extends Complete {
    @Override
    CompleteCard least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    CompleteCard least(Optional<Integer> least);

    @Override
    CompleteCard most(int most);

    @Override
    CompleteCard most(Optional<Integer> most);

    @Override
    CompleteCard usual(@AtMostMember("most") int usual);

    @Override
    CompleteCard usual(Optional<Integer> usual);

    @Override
    CompleteCard period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    CompleteCard period(Optional<Integer> period);

    @Override
    CompleteCard items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    CompleteCard items(Item first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item... rest);

    @Override
    CompleteCard items(Item.BuilderFunction first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item.BuilderFunction... rest);

    @AddsTo("items")
    @Override
    CompleteCard item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @AddsTo("items")
    @Override
    CompleteCard item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    CompleteCard addItems(Collection<Item> items);

    @Override
    CompleteCard items(Optional<? extends Collection<Item>> items);

    @Override
    CompleteCard gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    CompleteCard gifts(Item first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item... rest);

    @Override
    CompleteCard gifts(Item.BuilderFunction first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item.BuilderFunction... rest);

    @AddsTo("gifts")
    @Override
    CompleteCard gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @AddsTo("gifts")
    @Override
    CompleteCard gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    CompleteCard addGifts(Collection<Item> gifts);

    @Override
    CompleteCard gifts(Optional<? extends Collection<Item>> gifts);

    @Override
    CompleteCard notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    CompleteCard notes(@SameSizeAs("items") Collection<String> notes);

    @AddsTo("notes")
    @Override
    CompleteCard note(String note);

    @Override
    CompleteCard addNotes(Collection<String> notes);

    @Override
    CompleteCard notes(Optional<? extends Collection<String>> notes);

    /** The member {@code Express} of the request. */
    CompleteCard express(boolean express);

    /** Sets {@link Shop#express() express} from an Optional; an empty one clears it. */
    CompleteCard express(Optional<Boolean> express);

    @Override
    CompleteCard suppress(Rule rule, String reason);

    @Override
    CompleteCard applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteCard ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);

    /** A builder that still requires {@code cardHolder}. */
    @CheckReturnValue
    interface NeedsCardHolder {
      /**
       * The member {@code CardHolder} of the request.
       *
       * @return the last stage, which has the optional members
       */
      CompleteCard cardHolder(String cardHolder);
    }
  }

  /** The last stage of a builder of a {@link Shop} with {@code invoiceAddress}. */
  public interface CompleteInvoice extends Complete {
    @Override
    CompleteInvoice least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    CompleteInvoice least(Optional<Integer> least);

    @Override
    CompleteInvoice most(int most);

    @Override
    CompleteInvoice most(Optional<Integer> most);

    @Override
    CompleteInvoice usual(@AtMostMember("most") int usual);

    @Override
    CompleteInvoice usual(Optional<Integer> usual);

    @Override
    CompleteInvoice period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    CompleteInvoice period(Optional<Integer> period);

    @Override
    CompleteInvoice items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    CompleteInvoice items(Item first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item... rest);

    @Override
    CompleteInvoice items(Item.BuilderFunction first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item.BuilderFunction... rest);

    @AddsTo("items")
    @Override
    CompleteInvoice item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @AddsTo("items")
    @Override
    CompleteInvoice item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    CompleteInvoice addItems(Collection<Item> items);

    @Override
    CompleteInvoice items(Optional<? extends Collection<Item>> items);

    @Override
    CompleteInvoice gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    CompleteInvoice gifts(Item first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item... rest);

    @Override
    CompleteInvoice gifts(Item.BuilderFunction first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item.BuilderFunction... rest);

    @AddsTo("gifts")
    @Override
    CompleteInvoice gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @AddsTo("gifts")
    @Override
    CompleteInvoice gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    CompleteInvoice addGifts(Collection<Item> gifts);

    @Override
    CompleteInvoice gifts(Optional<? extends Collection<Item>> gifts);

    @Override
    CompleteInvoice notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    CompleteInvoice notes(@SameSizeAs("items") Collection<String> notes);

    @AddsTo("notes")
    @Override
    CompleteInvoice note(String note);

    @Override
    CompleteInvoice addNotes(Collection<String> notes);

    @Override
    CompleteInvoice notes(Optional<? extends Collection<String>> notes);

    @Override
    CompleteInvoice suppress(Rule rule, String reason);

    @Override
    CompleteInvoice applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteInvoice ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }

  /**
   * An editor of a {@link Shop}: sets every member and clears every optional one.
   * The configuration checks which members exclude each other when it is built.
   */
  public interface Builder extends Complete {
    @Override
    Builder least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    Builder least(Optional<Integer> least);

    @Override
    Builder most(int most);

    @Override
    Builder most(Optional<Integer> most);

    @Override
    Builder usual(@AtMostMember("most") int usual);

    @Override
    Builder usual(Optional<Integer> usual);

    @Override
    Builder period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    Builder period(Optional<Integer> period);

    @Override
    Builder items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    Builder items(Item first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item... rest);

    @Override
    Builder items(Item.BuilderFunction first,
        @Continues
            @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item.BuilderFunction... rest);

    @AddsTo("items")
    @Override
    Builder item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @AddsTo("items")
    @Override
    Builder item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    Builder addItems(Collection<Item> items);

    @Override
    Builder items(Optional<? extends Collection<Item>> items);

    @Override
    Builder gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    Builder gifts(Item first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item... rest);

    @Override
    Builder gifts(Item.BuilderFunction first,
        @Continues
            @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item.BuilderFunction... rest);

    @AddsTo("gifts")
    @Override
    Builder gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @AddsTo("gifts")
    @Override
    Builder gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    Builder addGifts(Collection<Item> gifts);

    @Override
    Builder gifts(Optional<? extends Collection<Item>> gifts);

    @Override
    Builder notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    Builder notes(@SameSizeAs("items") Collection<String> notes);

    @AddsTo("notes")
    @Override
    Builder note(String note);

    @Override
    Builder addNotes(Collection<String> notes);

    @Override
    Builder notes(Optional<? extends Collection<String>> notes);

    /** Sets {@link Shop#cardNumber() cardNumber}. */
    Builder cardNumber(String cardNumber);

    /** Sets {@link Shop#cardNumber() cardNumber} from an Optional; an empty one clears it. */
    Builder cardNumber(Optional<String> cardNumber);

    /** Sets {@link Shop#cardHolder() cardHolder}. */
    Builder cardHolder(String cardHolder);

    /** Sets {@link Shop#cardHolder() cardHolder} from an Optional; an empty one clears it. */
    Builder cardHolder(Optional<String> cardHolder);

    /** Sets {@link Shop#invoiceAddress() invoiceAddress}. */
    Builder invoiceAddress(String invoiceAddress);

    /**
     * Sets {@link Shop#invoiceAddress() invoiceAddress} from an Optional; an empty one clears it.
     */
    Builder invoiceAddress(Optional<String> invoiceAddress);

    /**
     * The member {@code Terms} of the request.
     *
     * @param terms {@code invoiceAddress} sets {@code LATER}
     */
    Builder terms(
        @Implied(value = "LATER", by = "invoiceAddress", rule = "TERMS_OF_INVOICE") String terms);

    /** Sets {@link Shop#terms() terms} from an Optional; an empty one clears it. */
    Builder terms(Optional<String> terms);

    /** Sets {@link Shop#express() express}. */
    Builder express(boolean express);

    /** Sets {@link Shop#express() express} from an Optional; an empty one clears it. */
    Builder express(Optional<Boolean> express);

    /**
     * Changes the element with a key in {@link Shop#items() items}.
     *
     * @param name the key of an element; an unknown one is an error that lists all keys
     * @param change changes a builder that has the members of the element
     */
    Builder changeItem(String name, Consumer<? super Item.Builder> change);

    /**
     * Changes the element with a key in {@link Shop#gifts() gifts}.
     *
     * @param name the key of an element; an unknown one is an error that lists all keys
     * @param change changes a builder that has the members of the element
     */
    Builder changeGift(String name, Consumer<? super Item.Builder> change);

    /** Clears {@link Shop#least() least}; it is not sent. */
    Builder clearLeast();

    /** Clears {@link Shop#most() most}; it is not sent. */
    Builder clearMost();

    /** Clears {@link Shop#usual() usual}; it is not sent. */
    Builder clearUsual();

    /** Clears {@link Shop#period() period}; it is not sent. */
    Builder clearPeriod();

    /** Clears {@link Shop#items() items}; it is not sent. */
    Builder clearItems();

    /** Clears {@link Shop#gifts() gifts}; it is not sent. */
    Builder clearGifts();

    /** Clears {@link Shop#notes() notes}; it is not sent. */
    Builder clearNotes();

    /** Clears {@link Shop#cardNumber() cardNumber}; it is not sent. */
    Builder clearCardNumber();

    /** Clears {@link Shop#cardHolder() cardHolder}; it is not sent. */
    Builder clearCardHolder();

    /** Clears {@link Shop#invoiceAddress() invoiceAddress}; it is not sent. */
    Builder clearInvoiceAddress();

    /** Clears {@link Shop#terms() terms}; it is not sent. */
    Builder clearTerms();

    /** Clears {@link Shop#express() express}; it is not sent. */
    Builder clearExpress();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> Builder ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }
}
