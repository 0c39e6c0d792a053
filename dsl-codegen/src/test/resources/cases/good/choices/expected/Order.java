package example.choices;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.constraint.Finite;
import dev.endpointdsl.constraint.Sensitive;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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

  final @Nullable Float points;

  final @Nullable String priority;

  final @Nullable Wrapping wrapping;

  final @Nullable Insurance insurance;

  final @Nullable String note;

  private final LazyViolations<Order> violations;

  Order(OrderBuilder builder) {
    this.number = builder.number;
    this.cardNumber = builder.cardNumber;
    this.cardHolder = builder.cardHolder;
    this.invoiceAddress = builder.invoiceAddress;
    this.express = builder.express;
    this.points = builder.points;
    this.priority = builder.priority;
    this.wrapping = builder.wrapping;
    this.insurance = builder.insurance;
    this.note = builder.note;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsNumber builder() {
    return OrderBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new OrderBuilder(this);
  }

  /**
   * The member {@code Number} of the request.
   *
   * @throws IllegalStateException if a value that was read lacks it
   */
  public int number() {
    return BuilderSupport.required(number, "Order", "number");
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
   * The member {@code Express} of the request.
   *
   * <p>Default: {@code false}.
   *
   * @return empty if it is not set
   */
  public Optional<Boolean> express() {
    return Optional.ofNullable(express);
  }

  /**
   * The member {@code Points} of the request.
   *
   * <p>Default: {@code 1.5}.
   *
   * @return empty if it is not set
   */
  public Optional<Float> points() {
    return Optional.ofNullable(points);
  }

  /**
   * The member {@code Priority} of the request.
   *
   * <p>Default: {@code usual}.
   *
   * @return empty if it is not set
   */
  public Optional<String> priority() {
    return Optional.ofNullable(priority);
  }

  /**
   * The member {@code Wrapping} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Wrapping> wrapping() {
    return Optional.ofNullable(wrapping);
  }

  /**
   * The member {@code Insurance} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Insurance> insurance() {
    return Optional.ofNullable(insurance);
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
   * Reads the body of a {@code CreateOrder} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(String json) {
    return JsonDocuments.read(json, OrderJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateOrder} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(Reader json) {
    return JsonDocuments.read(json, OrderJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateOrder} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(Path file) {
    return JsonDocuments.read(file, OrderJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateOrder} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Order fromJson(JsonValue json) {
    return JsonDocuments.read(json, OrderJson.CODEC);
  }

  /** Returns the body of the {@code CreateOrder} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, OrderJson.CODEC);
  }

  /** Returns the body of the {@code CreateOrder} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, OrderJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Order that
        && Objects.equals(number, that.number)
        && Objects.equals(cardNumber, that.cardNumber)
        && Objects.equals(cardHolder, that.cardHolder)
        && Objects.equals(invoiceAddress, that.invoiceAddress)
        && Objects.equals(express, that.express)
        && Objects.equals(points, that.points)
        && Objects.equals(priority, that.priority)
        && Objects.equals(wrapping, that.wrapping)
        && Objects.equals(insurance, that.insurance)
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
    hash = 31 * hash + Objects.hashCode(points);
    hash = 31 * hash + Objects.hashCode(priority);
    hash = 31 * hash + Objects.hashCode(wrapping);
    hash = 31 * hash + Objects.hashCode(insurance);
    hash = 31 * hash + Objects.hashCode(note);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Order")
        .add("number", number)
        .addSensitive("cardNumber", cardNumber)
        .add("cardHolder", cardHolder)
        .add("invoiceAddress", invoiceAddress)
        .add("express", express)
        .add("points", points)
        .add("priority", priority)
        .add("wrapping", wrapping)
        .add("insurance", insurance)
        .add("note", note)
        .toString();
  }

  /** A builder that still requires {@code number}. */
  @CheckReturnValue
  public interface NeedsNumber {
    /**
     * The member {@code Number} of the request.
     *
     * @return the next stage, which requires cardNumber or invoiceAddress
     */
    NeedsCardNumberOrInvoiceAddress number(int number);
  }

  /** A builder that still requires {@code cardNumber} or {@code invoiceAddress}. */
  @CheckReturnValue
  public interface NeedsCardNumberOrInvoiceAddress {
    /**
     * The member {@code CardNumber} of the request.
     *
     * @return the next stage, which requires cardHolder
     */
    CompleteCard.NeedsCardHolder cardNumber(@Sensitive String cardNumber);

    /**
     * The member {@code InvoiceAddress} of the request.
     *
     * @return the last stage, which has the optional members
     */
    CompleteInvoice invoiceAddress(String invoiceAddress);
  }

  /**
   * A builder of a {@link Order} that requires nothing more: the common supertype of all last
   * stages.
   */
  public interface Complete {
    /** The member {@code Note} of the request. */
    Complete note(String note);

    /** Sets {@link Order#note() note} from an Optional; an empty one clears it. */
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
    Order build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Order buildRefusingWarnings();
  }

  /** The last stage of a builder of a {@link Order} with {@code cardNumber}. */
  public interface CompleteCard extends Complete {
    /**
     * The member {@code Express} of the request.
     *
     * <p>Default: {@code false}.
     */
    CompleteCard express(boolean express);

    /**
     * Sets {@link Order#express() express} from an Optional; an empty one clears it. Default:
     * {@code false}.
     */
    CompleteCard express(Optional<Boolean> express);

    /**
     * The member {@code Points} of the request.
     *
     * <p>Default: {@code 1.5}.
     */
    CompleteCard points(@Finite(asFloat = true) double points);

    /**
     * Sets {@link Order#points() points} from an Optional; an empty one clears it. Default: {@code
     * 1.5}.
     */
    CompleteCard points(Optional<Double> points);

    /**
     * The member {@code Priority} of the request.
     *
     * <p>Default: {@code usual}.
     */
    CompleteCard priority(String priority);

    /**
     * Sets {@link Order#priority() priority} from an Optional; an empty one clears it. Default:
     * {@code usual}.
     */
    CompleteCard priority(Optional<String> priority);

    /** The member {@code Wrapping} of the request. */
    CompleteCard wrapping(Wrapping wrapping);

    /**
     * Sets {@link Order#wrapping() wrapping}, built in place.
     *
     * @param wrapping a function from the first stage of the builder to its last
     */
    CompleteCard wrapping(Function<? super Wrapping.Builder, ? extends Wrapping.Builder> wrapping);

    /** Sets {@link Order#wrapping() wrapping} from an Optional; an empty one clears it. */
    CompleteCard wrapping(Optional<Wrapping> wrapping);

    /** The member {@code Insurance} of the request. */
    CompleteCard insurance(Insurance insurance);

    /**
     * Sets {@link Order#insurance() insurance}, built in place.
     *
     * @param insurance a function from the first stage of the builder to its last
     */
    CompleteCard insurance(
        Function<? super Insurance.Builder, ? extends Insurance.Builder> insurance);

    /** Sets {@link Order#insurance() insurance} from an Optional; an empty one clears it. */
    CompleteCard insurance(Optional<Insurance> insurance);

    @Override
    CompleteCard note(String note);

    @Override
    CompleteCard note(Optional<String> note);

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

  /** The last stage of a builder of a {@link Order} with {@code invoiceAddress}. */
  public interface CompleteInvoice extends Complete {
    @Override
    CompleteInvoice note(String note);

    @Override
    CompleteInvoice note(Optional<String> note);

    @Override
    CompleteInvoice suppress(Rule rule, String reason);

    @Override
    CompleteInvoice applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteInvoice ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }

  /**
   * An editor of a {@link Order}: sets every member and clears every optional one.
   * The configuration checks which members exclude each other when it is built.
   */
  public interface Builder extends Complete {
    /** Sets {@link Order#number() number}. */
    Builder number(int number);

    /** Sets {@link Order#cardNumber() cardNumber}. */
    Builder cardNumber(@Sensitive String cardNumber);

    /** Sets {@link Order#cardNumber() cardNumber} from an Optional; an empty one clears it. */
    Builder cardNumber(Optional<String> cardNumber);

    /** Sets {@link Order#cardHolder() cardHolder}. */
    Builder cardHolder(String cardHolder);

    /** Sets {@link Order#cardHolder() cardHolder} from an Optional; an empty one clears it. */
    Builder cardHolder(Optional<String> cardHolder);

    /** Sets {@link Order#invoiceAddress() invoiceAddress}. */
    Builder invoiceAddress(String invoiceAddress);

    /**
     * Sets {@link Order#invoiceAddress() invoiceAddress} from an Optional; an empty one clears it.
     */
    Builder invoiceAddress(Optional<String> invoiceAddress);

    /** Sets {@link Order#express() express}. Default: {@code false}. */
    Builder express(boolean express);

    /**
     * Sets {@link Order#express() express} from an Optional; an empty one clears it. Default:
     * {@code false}.
     */
    Builder express(Optional<Boolean> express);

    /** Sets {@link Order#points() points}. Default: {@code 1.5}. */
    Builder points(@Finite(asFloat = true) double points);

    /**
     * Sets {@link Order#points() points} from an Optional; an empty one clears it. Default: {@code
     * 1.5}.
     */
    Builder points(Optional<Double> points);

    /** Sets {@link Order#priority() priority}. Default: {@code usual}. */
    Builder priority(String priority);

    /**
     * Sets {@link Order#priority() priority} from an Optional; an empty one clears it. Default:
     * {@code usual}.
     */
    Builder priority(Optional<String> priority);

    /** Sets {@link Order#wrapping() wrapping}. */
    Builder wrapping(Wrapping wrapping);

    /**
     * Sets {@link Order#wrapping() wrapping}, built in place.
     *
     * @param wrapping a function from the first stage of the builder to its last
     */
    Builder wrapping(Function<? super Wrapping.Builder, ? extends Wrapping.Builder> wrapping);

    /** Sets {@link Order#wrapping() wrapping} from an Optional; an empty one clears it. */
    Builder wrapping(Optional<Wrapping> wrapping);

    /** Sets {@link Order#insurance() insurance}. */
    Builder insurance(Insurance insurance);

    /**
     * Sets {@link Order#insurance() insurance}, built in place.
     *
     * @param insurance a function from the first stage of the builder to its last
     */
    Builder insurance(Function<? super Insurance.Builder, ? extends Insurance.Builder> insurance);

    /** Sets {@link Order#insurance() insurance} from an Optional; an empty one clears it. */
    Builder insurance(Optional<Insurance> insurance);

    @Override
    Builder note(String note);

    @Override
    Builder note(Optional<String> note);

    /** Clears {@link Order#cardNumber() cardNumber}; it is not sent. */
    Builder clearCardNumber();

    /** Clears {@link Order#cardHolder() cardHolder}; it is not sent. */
    Builder clearCardHolder();

    /** Clears {@link Order#invoiceAddress() invoiceAddress}; it is not sent. */
    Builder clearInvoiceAddress();

    /** Clears {@link Order#express() express}; it is not sent. */
    Builder clearExpress();

    /** Clears {@link Order#points() points}; it is not sent. */
    Builder clearPoints();

    /** Clears {@link Order#priority() priority}; it is not sent. */
    Builder clearPriority();

    /** Clears {@link Order#wrapping() wrapping}; it is not sent. */
    Builder clearWrapping();

    /** Clears {@link Order#insurance() insurance}; it is not sent. */
    Builder clearInsurance();

    /** Clears {@link Order#note() note}; it is not sent. */
    Builder clearNote();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> Builder ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }
}
