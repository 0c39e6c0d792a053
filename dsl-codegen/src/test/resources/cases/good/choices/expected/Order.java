package example.choices;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Sensitive;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code CreateOrderInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Order {
  private static final List<RuleSet<Order>> RULES =
      List.of(new OrderChecks(), ServiceLoadedRules.found(Order.class));

  final @Nullable Integer number;

  final @Nullable String cardNumber;

  final @Nullable String cardHolder;

  final @Nullable String invoiceAddress;

  final @Nullable Boolean express;

  final @Nullable String note;

  private final LazyViolations<Order> violations;

  Order(OrderBuilder builder) {
    this.number = builder.number;
    this.cardNumber = builder.cardNumber;
    this.cardHolder = builder.cardHolder;
    this.invoiceAddress = builder.invoiceAddress;
    this.express = builder.express;
    this.note = builder.note;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of the builder
   */
  public static NeedsNumber builder() {
    return new OrderBuilder();
  }

  /**
   * Begins a new value with everything this one has.
   *
   * @return a builder at its last stage
   */
  public Builder toBuilder() {
    return new OrderBuilder(this);
  }

  /**
   * The member {@code Number} of the request.
   *
   * @return the value
   * @throws IllegalStateException if it is missing from what was read
   */
  public int number() {
    return BuilderSupport.required(number, "Order", "number");
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
   * The member {@code Express} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Boolean> express() {
    return Optional.ofNullable(express);
  }

  /**
   * The member {@code Note} of the request.
   *
   * @return empty when it was not set
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
  public final List<Violation> violations(RuleSet<? super Order>... more) {
    Violations found = null;
    for (RuleSet<? super Order> rules : more) {
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
   * Reads what {@link #toJson()} writes: the body of a {@code CreateOrder} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(String json) {
    return JsonReader.read(json, OrderJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateOrder} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the text; it is not closed
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(Reader json) {
    return JsonReader.read(json, OrderJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateOrder} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param file a file in UTF-8
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(Path file) {
    return JsonReader.read(file, OrderJson.FORM);
  }

  /**
   * Reads what {@link #toJson()} writes: the body of a {@code CreateOrder} request.
   * What the service would refuse is read all the same; {@link #violations()} lists it.
   *
   * @param json the JSON as a tree, whose problems have no lines
   * @return the value
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(JsonValue json) {
    return JsonReader.read(json, OrderJson.FORM);
  }

  /**
   * The body of the {@code CreateOrder} request, on one line, without spaces.
   *
   * @return JSON
   */
  public String toJson() {
    return JsonWriter.compact(this, OrderJson.FORM);
  }

  /**
   * The body of the {@code CreateOrder} request, indented, for people.
   *
   * @return JSON
   */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, OrderJson.FORM);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order that
        && Objects.equals(number, that.number)
        && Objects.equals(cardNumber, that.cardNumber)
        && Objects.equals(cardHolder, that.cardHolder)
        && Objects.equals(invoiceAddress, that.invoiceAddress)
        && Objects.equals(express, that.express)
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(number);
    hash = 31 * hash + Objects.hashCode(cardNumber);
    hash = 31 * hash + Objects.hashCode(cardHolder);
    hash = 31 * hash + Objects.hashCode(invoiceAddress);
    hash = 31 * hash + Objects.hashCode(express);
    hash = 31 * hash + Objects.hashCode(note);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Order")
        .add("number", number)
        .addHidden("cardNumber", cardNumber)
        .add("cardHolder", cardHolder)
        .add("invoiceAddress", invoiceAddress)
        .add("express", express)
        .add("note", note)
        .toString();
  }

  /** A builder that still needs {@code number}. */
  public interface NeedsNumber {
    /**
     * The member {@code Number} of the request.
     *
     * @param number the value
     * @return the stage that takes cardNumber or invoiceAddress
     */
    NeedsPayment number(int number);
  }

  /** A builder that still needs {@code cardNumber} or {@code invoiceAddress}. */
  public interface NeedsPayment {
    /**
     * The member {@code CardNumber} of the request.
     *
     * @param cardNumber the value
     * @return the stage that takes cardHolder
     */
    CompleteCard.NeedsCardHolder cardNumber(@Sensitive String cardNumber);

    /**
     * The member {@code InvoiceAddress} of the request.
     *
     * @param invoiceAddress the value
     * @return a last stage, which takes everything optional
     */
    CompleteInvoice invoiceAddress(String invoiceAddress);
  }

  /** A builder of {@link Order} that needs nothing more: what all last stages have in common. */
  public interface Complete {
    /**
     * The member {@code Note} of the request.
     *
     * @param note the value
     * @return this builder
     */
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
    Order build();
  }

  /** The last stage of a builder of {@link Order}: takes what is optional. */
  public interface CompleteCard extends Complete {
    /**
     * The member {@code Express} of the request.
     *
     * @param express the value
     * @return this builder
     */
    CompleteCard express(boolean express);

    @Override
    CompleteCard note(String note);

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

  /** The last stage of a builder of {@link Order}: takes what is optional. */
  public interface CompleteInvoice extends Complete {
    @Override
    CompleteInvoice note(String note);

    @Override
    CompleteInvoice suppress(Rule rule, String reason);

    @Override
    CompleteInvoice applyMutation(Consumer<? super Complete> mutator);
  }

  /**
   * Edits a {@link Order}: takes every member, and takes every optional one out.
   * What excludes each other is found when the configuration is built.
   */
  public interface Builder extends Complete {
    /**
     * The member {@code Number} of the request.
     *
     * @param number the value
     * @return this builder
     */
    Builder number(int number);

    /**
     * The member {@code CardNumber} of the request.
     *
     * @param cardNumber the value
     * @return this builder
     */
    Builder cardNumber(@Sensitive String cardNumber);

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
     * The member {@code Express} of the request.
     *
     * @param express the value
     * @return this builder
     */
    Builder express(boolean express);

    @Override
    Builder note(String note);

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
     * Takes express out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearExpress();

    /**
     * Takes note out again, so that it is not sent.
     *
     * @return this builder
     */
    Builder clearNote();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);
  }
}
