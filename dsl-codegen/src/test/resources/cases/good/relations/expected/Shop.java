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
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    this.items = BuilderSupport.frozen(builder.items);
    this.gifts = BuilderSupport.frozen(builder.gifts);
    this.notes = BuilderSupport.frozen(builder.notes);
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
   * @return the first stage of the builder
   */
  public static NeedsPayment builder() {
    return new ShopBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new ShopBuilder(this);
  }

  /**
   * The member {@code Least} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> least() {
    return Optional.ofNullable(least);
  }

  /**
   * The member {@code Most} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> most() {
    return Optional.ofNullable(most);
  }

  /**
   * The member {@code Usual} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> usual() {
    return Optional.ofNullable(usual);
  }

  /**
   * The member {@code Period} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Integer> period() {
    return Optional.ofNullable(period);
  }

  /**
   * The member {@code Items} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Item> items() {
    return BuilderSupport.orEmpty(items);
  }

  /**
   * Whether {@code items} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasItems() {
    return items != null;
  }

  /**
   * The member {@code Gifts} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<Item> gifts() {
    return BuilderSupport.orEmpty(gifts);
  }

  /**
   * Whether {@code gifts} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasGifts() {
    return gifts != null;
  }

  /**
   * The member {@code Notes} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> notes() {
    return BuilderSupport.orEmpty(notes);
  }

  /**
   * Whether {@code notes} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasNotes() {
    return notes != null;
  }

  /**
   * The member {@code CardNumber} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> cardNumber() {
    return Optional.ofNullable(cardNumber);
  }

  /**
   * The member {@code CardHolder} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> cardHolder() {
    return Optional.ofNullable(cardHolder);
  }

  /**
   * The member {@code InvoiceAddress} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> invoiceAddress() {
    return Optional.ofNullable(invoiceAddress);
  }

  /**
   * The member {@code Terms} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<String> terms() {
    return Optional.ofNullable(terms);
  }

  /**
   * The member {@code Express} of the request.
   *
   * @return empty when it was not set
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateShop} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(String json) {
    return JsonReader.read(json, ShopJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateShop} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text; it is not closed
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(Reader json) {
    return JsonReader.read(json, ShopJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateShop} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param file a file in UTF-8
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(Path file) {
    return JsonReader.read(file, ShopJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateShop} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the JSON as a tree, whose problems have no lines
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Shop fromJson(JsonValue json) {
    return JsonReader.read(json, ShopJson.FORM);
  }

  /**
   * The body of the {@code CreateShop} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, ShopJson.FORM);
  }

  /**
   * The body of the {@code CreateShop} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, ShopJson.FORM);
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

  /** A builder that still needs {@code cardNumber} or {@code invoiceAddress}. */
  public interface NeedsPayment {
    /**
     * The member {@code CardNumber} of the request.
     *
     * @param cardNumber the value
     * @return the stage that takes cardHolder
     */
    CompleteCard.NeedsCardHolder cardNumber(String cardNumber);

    /**
     * The member {@code InvoiceAddress} of the request.
     *
     * @param invoiceAddress the value
     * @return a last stage, which takes everything optional
     */
    CompleteInvoice invoiceAddress(String invoiceAddress);
  }

  /** A builder of {@link Shop} that needs nothing more: what all last stages have in common. */
  public interface Complete {
    /**
     * The member {@code Least} of the request.
     *
     * @param least the value; at most {@code most}
     * @return this builder
     */
    Complete least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    /**
     * The member {@code Most} of the request.
     *
     * @param most the value
     * @return this builder
     */
    Complete most(int most);

    /**
     * The member {@code Usual} of the request.
     *
     * @param usual the value; at most {@code most}
     * @return this builder
     */
    Complete usual(@AtMostMember("most") int usual);

    /**
     * The member {@code Period} of the request.
     *
     * @param period one of 1, 7, 30
     * @return this builder
     */
    Complete period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    /**
     * The member {@code Items} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param items 1 to 3 elements; no two with the same {@code name}; at most one of all with
     *     {@code discount}
     * @return this builder
     */
    Complete items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    /**
     * The member {@code Items} of the request.
     *
     * <p>Adds one element.
     *
     * @param item the value; its {@code name} is not that of another one; at most one of all
     *     with {@code discount}
     * @return this builder
     */
    @AddsTo("items")
    Complete item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    /**
     * The member {@code Items} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param item takes the first stage of the builder and returns the last; its {@code name}
     *     is not that of another one; at most one of all with {@code discount}
     * @return this builder
     */
    @AddsTo("items")
    Complete item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    /**
     * The member {@code Gifts} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param gifts the value; exactly 1 of them, with exactly 2 in {@code items}; their {@code
     *     name} is not that of an element of {@code items}
     * @return this builder
     */
    Complete gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    /**
     * The member {@code Gifts} of the request.
     *
     * <p>Adds one element.
     *
     * @param gift the value; exactly 1 of them, with exactly 2 in {@code items}; its {@code
     *     name} is not that of an element of {@code items}
     * @return this builder
     */
    @AddsTo("gifts")
    Complete gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    /**
     * The member {@code Gifts} of the request.
     *
     * <p>Adds one element. It is written in place.
     *
     * @param gift takes the first stage of the builder and returns the last; exactly 1 of
     *     them, with exactly 2 in {@code items}; its {@code name} is not that of an element of
     *     {@code items}
     * @return this builder
     */
    @AddsTo("gifts")
    Complete gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    /**
     * The member {@code Notes} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param first the first element
     * @param rest the other elements; as many as {@code items}
     * @return this builder
     */
    Complete notes(String first, @Continues @SameSizeAs("items") String... rest);

    /**
     * The member {@code Notes} of the request.
     *
     * <p>Replaces what was set or added before.
     *
     * @param notes the value; as many as {@code items}
     * @return this builder
     */
    Complete notes(@SameSizeAs("items") Collection<String> notes);

    /**
     * The member {@code Notes} of the request.
     *
     * <p>Adds one element.
     *
     * @param note the value
     * @return this builder
     */
    @AddsTo("notes")
    Complete note(String note);

    /**
     * Sets the configuration above a rule: what breaks it is no longer an error or a warning.
     * The reason is kept with the value and never sent.
     *
     * @param rule the rule; none of the model's own constraints
     * @param reason why it does not hold here, for people
     * @return this builder
     */
    Complete suppress(Rule rule, String reason);

    /**
     * Lets a consumer set what several values share, such as defaults.
     *
     * @param mutator is given this builder
     * @return this builder
     */
    Complete applyMutation(Consumer<? super Complete> mutator);

    /**
     * Builds and checks the value, at every depth, before anything is sent.
     *
     * @return the value
     * @throws InvalidConfigException listing everything that is wrong
     */
    Shop build();
  }

  /** The last stage of a builder of {@link Shop}: takes what is optional. */
  public interface CompleteCard extends Complete {
    @Override
    CompleteCard least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    CompleteCard most(int most);

    @Override
    CompleteCard usual(@AtMostMember("most") int usual);

    @Override
    CompleteCard period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    CompleteCard items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    @AddsTo("items")
    CompleteCard item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @Override
    @AddsTo("items")
    CompleteCard item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    CompleteCard gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    @AddsTo("gifts")
    CompleteCard gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @Override
    @AddsTo("gifts")
    CompleteCard gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    CompleteCard notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    CompleteCard notes(@SameSizeAs("items") Collection<String> notes);

    @Override
    @AddsTo("notes")
    CompleteCard note(String note);

    /**
     * The member {@code Express} of the request.
     *
     * @param express the value
     * @return this builder
     */
    CompleteCard express(boolean express);

    @Override
    CompleteCard suppress(Rule rule, String reason);

    @Override
    CompleteCard applyMutation(Consumer<? super Complete> mutator);

    /** A builder that still needs {@code cardHolder}. */
    interface NeedsCardHolder {
      /**
       * The member {@code CardHolder} of the request.
       *
       * @param cardHolder the value
       * @return a last stage, which takes everything optional
       */
      CompleteCard cardHolder(String cardHolder);
    }
  }

  /** The last stage of a builder of {@link Shop}: takes what is optional. */
  public interface CompleteInvoice extends Complete {
    @Override
    CompleteInvoice least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    CompleteInvoice most(int most);

    @Override
    CompleteInvoice usual(@AtMostMember("most") int usual);

    @Override
    CompleteInvoice period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    CompleteInvoice items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    @AddsTo("items")
    CompleteInvoice item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @Override
    @AddsTo("items")
    CompleteInvoice item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    CompleteInvoice gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    @AddsTo("gifts")
    CompleteInvoice gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @Override
    @AddsTo("gifts")
    CompleteInvoice gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    CompleteInvoice notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    CompleteInvoice notes(@SameSizeAs("items") Collection<String> notes);

    @Override
    @AddsTo("notes")
    CompleteInvoice note(String note);

    @Override
    CompleteInvoice suppress(Rule rule, String reason);

    @Override
    CompleteInvoice applyMutation(Consumer<? super Complete> mutator);
  }

  /**
   * Edits a {@link Shop}: takes every member, and takes every optional one out.
   * What excludes each other is found when the configuration is built.
   */
  public interface Builder extends Complete {
    @Override
    Builder least(@AtMostMember(value = "most", rule = "LEAST_OVER_MOST") int least);

    @Override
    Builder most(int most);

    @Override
    Builder usual(@AtMostMember("most") int usual);

    @Override
    Builder period(@AllowedValues(value = {1, 7, 30}, rule = "ODD_PERIOD") int period);

    @Override
    Builder items(
        @Size(min = 1, max = 3)
            @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Collection<Item> items);

    @Override
    @AddsTo("items")
    Builder item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Item item);

    @Override
    @AddsTo("items")
    Builder item(
        @UniqueMember(value = "name", rule = "ITEM_REPEATED", warning = true)
            @AtMostOneWith("discount")
            Function<? super Item.NeedsName, ? extends Item.Builder> item);

    @Override
    Builder gifts(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Collection<Item> gifts);

    @Override
    @AddsTo("gifts")
    Builder gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Item gift);

    @Override
    @AddsTo("gifts")
    Builder gift(
        @PairedSizes(with = "items", size = 1, otherSize = 2)
            @DistinctFrom(value = "items", by = "name")
            Function<? super Item.NeedsName, ? extends Item.Builder> gift);

    @Override
    Builder notes(String first, @Continues @SameSizeAs("items") String... rest);

    @Override
    Builder notes(@SameSizeAs("items") Collection<String> notes);

    @Override
    @AddsTo("notes")
    Builder note(String note);

    /**
     * The member {@code CardNumber} of the request.
     *
     * @param cardNumber the value
     * @return this builder
     */
    Builder cardNumber(String cardNumber);

    /**
     * The member {@code CardHolder} of the request.
     *
     * @param cardHolder the value
     * @return this builder
     */
    Builder cardHolder(String cardHolder);

    /**
     * The member {@code InvoiceAddress} of the request.
     *
     * @param invoiceAddress the value
     * @return this builder
     */
    Builder invoiceAddress(String invoiceAddress);

    /**
     * The member {@code Terms} of the request.
     *
     * @param terms the value; {@code LATER} is set by {@code invoiceAddress}
     * @return this builder
     */
    Builder terms(
        @Implied(value = "LATER", by = "invoiceAddress", rule = "TERMS_OF_INVOICE") String terms);

    /**
     * The member {@code Express} of the request.
     *
     * @param express the value
     * @return this builder
     */
    Builder express(boolean express);

    /**
     * Takes least out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearLeast();

    /**
     * Takes most out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearMost();

    /**
     * Takes usual out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearUsual();

    /**
     * Takes period out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearPeriod();

    /**
     * Takes items out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearItems();

    /**
     * Takes gifts out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearGifts();

    /**
     * Takes notes out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNotes();

    /**
     * Takes cardNumber out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearCardNumber();

    /**
     * Takes cardHolder out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearCardHolder();

    /**
     * Takes invoiceAddress out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearInvoiceAddress();

    /**
     * Takes terms out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearTerms();

    /**
     * Takes express out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearExpress();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);
  }
}
